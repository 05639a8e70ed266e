package org.parley.serve;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets in who asks for this server by a name of its own, and from a page of its own. A browser can
 * be led to a loopback server by any page, under any name that its owner points there; that page
 * must neither read nor change anything. Also dresses each answer for a browser: it may load
 * nothing from elsewhere and run nothing that stands in the page.
 */
final class Doorkeeper {

  private static final Map<String, String> DRESS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private final Set<String> hosts = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));

  private final Keys keys;

  /**
   * A doorkeeper.
   *
   * @param more names of the server beside those of loopback
   */
  Doorkeeper(List<String> more, Keys keys) {
    more.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    this.keys = keys;
  }

  /** The request with who sends it; a {@link Refusal} if it is not meant for this server. */
  Ask admitted(Ask ask) {
    String host = ask.header("Host").orElse("");
    if (!hosts.contains(name(host))) {
      throw Refusal.of(421, "this server is not known under that name");
    }
    ask.header("Origin").ifPresent(this::checkOrigin);
    return ask.by(keys.caller(ask));
  }

  private void checkOrigin(String origin) {
    try {
      String host = URI.create(origin).getHost();
      if (host != null && hosts.contains(host.toLowerCase(Locale.ROOT))) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // What is no origin is no origin of ours.
    }
    throw Refusal.forbidden("pages of other sites cannot use this server");
  }

  private static String name(String hostAndPort) {
    return hostAndPort.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }

  /** With what belongs to every answer; an answer may know better. */
  Reply dressed(Reply reply) {
    Map<String, String> headers = new TreeMap<>(DRESS);
    headers.putAll(reply.headers());
    return new Reply(reply.status(), headers, reply.body());
  }
}
