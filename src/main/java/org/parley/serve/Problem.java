package org.parley.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.page.MistakePage;

/**
 * What a client gets to read when something went wrong: {@code application/problem+json} (RFC 9457)
 * for programs, a page for browsers, plain text for everybody else. It tells what the client can
 * put right and nothing of the machine: no path, no class, no version.
 */
final class Problem {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What is wrong.
   *
   * @param fault if it is one of the client's
   * @param near an address that the client may have meant
   */
  private record Wrong(int status, String detail, Optional<Fault> fault, Optional<String> near) {

    Optional<String> excerpt() {
      return fault.flatMap(Fault::excerpt);
    }
  }

  private final String request;

  /**
   * Problems of one request.
   *
   * @param request the number under which it is found in the log
   */
  Problem(String request) {
    this.request = request;
  }

  Reply reply(Throwable thrown, Ask ask) {
    Reply reply = reply(wrong(thrown), ask);
    if (thrown instanceof Refusal refusal) {
      for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
        reply = reply.with(header.getKey(), header.getValue());
      }
    }
    return reply;
  }

  private Wrong wrong(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      return new Wrong(refusal.status(), refusal.getMessage(), Optional.empty(), refusal.near());
    }
    if (thrown instanceof Fault fault && isForClients(fault)) {
      return new Wrong(status(fault), fault.line(), Optional.of(fault), Optional.empty());
    }
    String detail = "a fault of the server's own; its log has more under " + request;
    return new Wrong(500, detail, Optional.empty(), Optional.empty());
  }

  /** The others speak of the machine's files. */
  static boolean isForClients(Fault fault) {
    return switch (fault.exitCode()) {
      case USAGE, BAD_INPUT, LIMIT, ANSWER_NO -> true;
      case OK, INTERNAL, DATASET, IO, INTERRUPTED -> false;
    };
  }

  private static int status(Fault fault) {
    return fault.exitCode() == ExitCode.LIMIT ? 503 : 400;
  }

  private Reply reply(Wrong wrong, Ask ask) {
    String accepted = ask.header("Accept").orElse("");
    Reply reply =
        accepted.contains("json")
            ? Reply.text("application/problem+json", json(wrong))
            : accepted.contains("text/html")
                ? Reply.text("text/html; charset=utf-8", page(wrong))
                : Reply.text("text/plain; charset=utf-8", text(wrong));
    return reply.status(wrong.status()).with("Cache-Control", "no-store");
  }

  /** Of a fault also its kind, from which a command makes the exit code that it has without us. */
  private String json(Wrong wrong) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("status", wrong.status());
    members.put("detail", wrong.detail());
    wrong.fault().ifPresent(fault -> members.put("kind", kind(fault)));
    wrong.excerpt().ifPresent(lines -> members.put("excerpt", lines));
    members.put("instance", "urn:request:" + request);
    try {
      return JSON.writeValueAsString(members) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String kind(Fault fault) {
    return fault.exitCode().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String page(Wrong wrong) {
    return new MistakePage(HttpStatus.getMessage(wrong.status()), forReaders(wrong))
        .page(wrong.excerpt(), wrong.near())
        .html();
  }

  /** At a limit a command has options that give it more; the reader of a page has none. */
  private static String forReaders(Wrong wrong) {
    return wrong
        .fault()
        .filter(fault -> fault.exitCode() == ExitCode.LIMIT)
        .map(Fault::getMessage)
        .orElse(wrong.detail());
  }

  private static String text(Wrong wrong) {
    return wrong.detail() + "\n" + wrong.excerpt().map(lines -> lines + "\n").orElse("");
  }
}
