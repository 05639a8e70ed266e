package org.parley.serve;

import java.security.SecureRandom;
import java.util.Base64;
import org.parley.app.Amendments;

/**
 * That a dataset may be changed through its server, and by whom.
 *
 * @param token whoever sends it as a bearer token may
 */
public record Editing(Amendments amendments, String token) {

  private static final int BYTES = 32;

  /** A token that nobody can guess. */
  public static String randomToken() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
