package org.parley.authority;

import java.util.List;

/** Tokens from {@code start} to before {@code end} that name something known. */
public record Match(int start, int end, List<Sense> senses) {

  public Match {
    senses = List.copyOf(senses);
    if (start < 0 || end <= start || senses.isEmpty()) {
      throw new IllegalArgumentException("an empty match");
    }
  }
}
