package org.parley.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.parley.authority.Type;

/** What a name stands for. Each case has an IRI, the same one for the same name, always. */
public sealed interface Resolution {

  IRI iri();

  /** The usual name: of the authority data if it is known there, else as it was asked for. */
  String name();

  /** What it is; for a name that is not known, what its words tell. Empty if they tell nothing. */
  Optional<Type> type();

  /** Described in the authority data, with label and type. */
  record Known(IRI iri, org.parley.authority.Known thing) implements Resolution {

    public Known {
      Objects.requireNonNull(iri);
      Objects.requireNonNull(thing);
    }

    @Override
    public String name() {
      return thing.name();
    }

    @Override
    public Optional<Type> type() {
      return Optional.of(thing.type());
    }
  }

  /** Known to nobody yet: the IRI is made from the name. */
  record Minted(IRI iri, String name, Optional<Type> type) implements Resolution {

    public Minted {
      Objects.requireNonNull(iri);
      Objects.requireNonNull(name);
      Objects.requireNonNull(type);
    }
  }

  /**
   * One of several: the IRI is made from the name and is none of the candidates', until a person
   * decides.
   */
  record Ambiguous(IRI iri, String name, List<Known> candidates) implements Resolution {

    public Ambiguous {
      Objects.requireNonNull(iri);
      Objects.requireNonNull(name);
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("one candidate is no doubt: " + name);
      }
    }

    /** The type on which the candidates agree. */
    @Override
    public Optional<Type> type() {
      Type first = candidates.get(0).thing().type();
      return candidates.stream().allMatch(candidate -> candidate.thing().type() == first)
          ? Optional.of(first)
          : Optional.empty();
    }
  }
}
