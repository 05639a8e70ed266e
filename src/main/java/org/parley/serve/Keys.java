package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * What callers show to be more than guests, as bearer tokens (RFC 6750).
 *
 * @param editor none if nobody may change anything
 */
record Keys(String owner, Optional<String> editor) {

  private static final String BEARER = "Bearer ";

  /** With a new key for the owner. */
  static Keys of(Optional<Editing> editing) {
    return new Keys(Editing.randomToken(), editing.map(Editing::token));
  }

  /** Who asks; a {@link Refusal} if the key that is shown opens nothing. */
  Caller caller(Ask ask) {
    String shown = ask.header("Authorization").orElse("");
    if (shown.isEmpty()) {
      return Caller.GUEST;
    }
    if (shown.startsWith(BEARER)) {
      String key = shown.substring(BEARER.length());
      if (isSame(key, owner)) {
        return Caller.OWNER;
      }
      if (editor.isPresent() && isSame(key, editor.get())) {
        return Caller.EDITOR;
      }
    }
    throw Refusal.unauthorized("this token is not known here");
  }

  /** Takes as long for a wrong key as for the right one, so that it cannot be found bit by bit. */
  private static boolean isSame(String shown, String key) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }
}
