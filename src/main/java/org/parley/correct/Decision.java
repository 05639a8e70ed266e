package org.parley.correct;

import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/** What a person has decided. Closed, for the program does something else for each. */
public sealed interface Decision {

  /** The code of the scheme {@code decisions}. */
  String word();

  /** What it is about. */
  IRI thing();

  /** The two are one: the first is taken for the second. */
  record Same(IRI thing, IRI other) implements Decision {
    @Override
    public String word() {
      return "same";
    }
  }

  /** The two are never one. */
  record NotSame(IRI thing, IRI other) implements Decision {
    @Override
    public String word() {
      return "not-same";
    }
  }

  /**
   * Somebody takes part in another role.
   *
   * @param reports the reports that tell of the event
   */
  record Role(IRI thing, Set<IRI> reports, IRI wrong, Value who, IRI right) implements Decision {
    public Role {
      reports = Set.copyOf(reports);
    }

    @Override
    public String word() {
      return "role";
    }
  }

  /** The event is of another kind. */
  record Retype(IRI thing, Set<IRI> reports, IRI kind) implements Decision {
    public Retype {
      reports = Set.copyOf(reports);
    }

    @Override
    public String word() {
      return "type";
    }
  }

  /**
   * It is not so.
   *
   * @param property what of the event is not so; all of it if there is none
   * @param value which value; all of the property if there is none
   */
  record Retract(IRI thing, Set<IRI> reports, Optional<IRI> property, Optional<Value> value)
      implements Decision {
    public Retract {
      reports = Set.copyOf(reports);
    }

    @Override
    public String word() {
      return "retract";
    }
  }

  /** It is so, though no article says it. */
  record Add(IRI thing, Set<IRI> reports, IRI property, Value value) implements Decision {
    public Add {
      reports = Set.copyOf(reports);
    }

    @Override
    public String word() {
      return "add";
    }
  }
}
