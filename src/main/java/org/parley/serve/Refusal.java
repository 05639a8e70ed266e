package org.parley.serve;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request that HTTP itself has a word for: the status, what is wrong, what to do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;
  private final String near;

  private Refusal(int status, String what, Map<String, String> headers, String near) {
    super(what);
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.near = near;
  }

  static Refusal of(int status, String what) {
    return new Refusal(status, what, Map.of(), "");
  }

  static Refusal badRequest(String what) {
    return of(400, what);
  }

  static Refusal unauthorized(String what) {
    return of(401, what).with("WWW-Authenticate", "Bearer");
  }

  static Refusal forbidden(String what) {
    return of(403, what);
  }

  static Refusal notFound(String what) {
    return of(404, what);
  }

  /**
   * The same with what the client may have meant.
   *
   * @param address begins with a slash
   */
  static Refusal notFound(String what, String address) {
    return new Refusal(404, what + "; did you mean " + address + "?", Map.of(), address);
  }

  static Refusal methodNotAllowed(String method, String... allowed) {
    String list = String.join(", ", allowed);
    return of(405, method + " is not possible here; " + list + " are").with("Allow", list);
  }

  static Refusal notAcceptable(Collection<String> mediaTypes) {
    return of(406, "there is no such form; there are " + String.join(", ", mediaTypes))
        .with("Vary", "Accept");
  }

  static Refusal unsupported(String mediaType, String... supported) {
    return of(415, "cannot read '" + mediaType + "'; send " + String.join(" or ", supported));
  }

  static Refusal tooLarge(long bytes) {
    return of(413, "more than " + bytes + " bytes");
  }

  static Refusal busy(String what) {
    return of(503, what).with("Retry-After", "5");
  }

  Refusal with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Refusal(status, getMessage(), all, near);
  }

  Refusal causedBy(Throwable cause) {
    initCause(cause);
    return this;
  }

  /** An address that the client may have meant. */
  Optional<String> near() {
    return Optional.of(near).filter(address -> !address.isEmpty());
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return Optional.ofNullable(headers).orElse(Map.of());
  }
}
