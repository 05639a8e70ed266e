package org.parley.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param headers by name; those of safety are added to every reply
 */
record Reply(int status, Map<String, String> headers, Body body) {

  /** Writes the body, all of it before its first byte leaves. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  Reply {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  static Reply of(String mediaType, Body body) {
    return new Reply(200, Map.of("Content-Type", mediaType), body);
  }

  static Reply text(String mediaType, String text) {
    return of(mediaType, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reply empty(int status) {
    return new Reply(status, Map.of(), out -> {});
  }

  /** The way from one address to another. */
  static Reply redirect(int status, String location) {
    return empty(status).with("Location", location);
  }

  Reply status(int other) {
    return new Reply(other, headers, body);
  }

  Reply with(String header, String value) {
    Map<String, String> all = new TreeMap<>(headers);
    all.put(header, value);
    return new Reply(status, all, body);
  }
}
