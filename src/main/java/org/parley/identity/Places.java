package org.parley.identity;

import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Value;
import org.parley.authority.Authority;
import org.parley.authority.Known;

/** Whether two articles may speak of one place: the same, or one that lies in the other. */
final class Places {

  private final Authority authority;
  private final String base;

  Places(Authority authority, String base) {
    this.authority = authority;
    this.base = base;
  }

  Verdict compare(Set<Value> some, Set<Value> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (some.stream().anyMatch(others::contains)) {
      return Verdict.SAME;
    }
    return some.stream()
        .flatMap(one -> others.stream().map(other -> pair(known(one), known(other))))
        .max((a, b) -> Integer.compare(rank(a), rank(b)))
        .orElseThrow();
  }

  /** A palace that nobody knows may well lie in the city. */
  private Verdict pair(Optional<Known> one, Optional<Known> other) {
    if (one.isPresent() != other.isPresent()) {
      return Verdict.UNKNOWN;
    }
    boolean within =
        one.isPresent()
            && (authority.contains(one.get(), other.get())
                || authority.contains(other.get(), one.get()));
    return within ? Verdict.FITS : Verdict.CLASH;
  }

  private static int rank(Verdict verdict) {
    return verdict == Verdict.CLASH ? -1 : verdict.weight();
  }

  private Optional<Known> known(Value place) {
    return authority.known(place, base);
  }
}
