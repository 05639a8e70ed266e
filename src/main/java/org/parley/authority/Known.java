package org.parley.authority;

import java.util.Objects;
import java.util.Optional;

/**
 * Something in the authority data.
 *
 * @param key its path below the base IRI of the data: {@code actor/rus}, {@code place/istanbul}
 * @param name its usual name
 * @param within the key of the place around a place, of the state that a polity is part of, or of
 *     whom a person acts for
 * @param population of a city; 0 where nobody counted
 */
public record Known(String key, Type type, String name, Optional<String> within, long population) {

  public Known {
    Objects.requireNonNull(type);
    Objects.requireNonNull(within);
    if (key.isBlank() || name.isBlank() || population < 0) {
      throw new IllegalArgumentException("no key, no name or less than nobody: " + key);
    }
  }
}
