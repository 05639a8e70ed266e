package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What callers show to be more than guests, as bearer tokens (RFC 6750). */
record Keys(String owner) {

  private static final String BEARER = "Bearer ";
  private static final int BYTES = 32;

  /** New ones, that nobody can guess. */
  static Keys fresh() {
    return new Keys(random());
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Who asks; a {@link Refusal} if the key that is shown opens nothing. */
  Caller caller(Ask ask) {
    String shown = ask.header("Authorization").orElse("");
    if (shown.isEmpty()) {
      return Caller.GUEST;
    }
    if (shown.startsWith(BEARER) && isSame(shown.substring(BEARER.length()), owner)) {
      return Caller.OWNER;
    }
    throw Refusal.unauthorized("this token is not known here");
  }

  /** Takes as long for a wrong key as for the right one, so that it cannot be found bit by bit. */
  private static boolean isSame(String shown, String key) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }
}
