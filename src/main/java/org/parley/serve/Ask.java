package org.parley.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as the resources see it: read to its end, and nothing of the network left in it.
 *
 * @param path below the root, without the slash in front and as it was sent, percent signs and all:
 *     that is how it stands in IRIs
 * @param query the query string as it was sent
 * @param headers by their names in small letters
 * @param caller who asks, as far as the doorkeeper knows
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares requests, and the bytes are not shared.
record Ask(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    byte[] body,
    Caller caller) {

  Ask by(Caller known) {
    return new Ask(method, path, query, headers, body, known);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** What the query string says. */
  Form parameters() {
    return Form.of(query);
  }

  /** What the media type of the body is, without its parameters; empty if it is not said. */
  String contentType() {
    return header("Content-Type")
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** The body; a {@link Refusal} if it is no UTF-8. */
  String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("the body is not UTF-8").causedBy(e);
    }
  }

  /** Whether it only looks. */
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  void requireReading() {
    if (!reads()) {
      throw Refusal.methodNotAllowed(method, "GET", "HEAD", "OPTIONS");
    }
  }
}
