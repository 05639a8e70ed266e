package org.parley.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * What a client gets to read when something went wrong: {@code application/problem+json} (RFC 9457)
 * for programs, plain text for everybody else. It tells what the client can put right and nothing
 * of the machine: no path, no class, no version.
 */
final class Problem {

  private static final ObjectMapper JSON = new ObjectMapper();

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
    if (thrown instanceof Refusal refusal) {
      Reply reply = reply(refusal.status(), refusal.getMessage(), Optional.empty(), ask);
      for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
        reply = reply.with(header.getKey(), header.getValue());
      }
      return reply;
    }
    if (thrown instanceof Fault fault && isForClients(fault)) {
      return reply(status(fault), fault.line(), Optional.of(fault), ask);
    }
    String detail = "a fault of the server's own; its log has more under " + request;
    return reply(500, detail, Optional.empty(), ask);
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

  private Reply reply(int status, String detail, Optional<Fault> fault, Ask ask) {
    boolean json = ask.header("Accept").map(a -> a.contains("json")).orElse(false);
    Reply reply =
        json
            ? Reply.text("application/problem+json", json(status, detail, fault))
            : Reply.text("text/plain; charset=utf-8", text(detail, fault));
    return reply.status(status).with("Cache-Control", "no-store");
  }

  /** Of a fault also its kind, from which a command makes the exit code that it has without us. */
  private String json(int status, String detail, Optional<Fault> fault) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("status", status);
    members.put("detail", detail);
    fault.ifPresent(f -> members.put("kind", kind(f)));
    fault.flatMap(Fault::excerpt).ifPresent(lines -> members.put("excerpt", lines));
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

  private static String text(String detail, Optional<Fault> fault) {
    return detail + "\n" + fault.flatMap(Fault::excerpt).map(lines -> lines + "\n").orElse("");
  }
}
