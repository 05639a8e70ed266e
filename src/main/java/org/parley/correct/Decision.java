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

  /** What is decided of it, in short. */
  String what();

  /** The reports on which it bears; none if it is about things in every article. */
  default Set<IRI> reports() {
    return Set.of();
  }

  /** The two are one: the first is taken for the second. */
  record Same(IRI thing, IRI other) implements Decision {
    @Override
    public String word() {
      return "same";
    }

    @Override
    public String what() {
      return other.stringValue();
    }
  }

  /** The two are never one. */
  record NotSame(IRI thing, IRI other) implements Decision {
    @Override
    public String word() {
      return "not-same";
    }

    @Override
    public String what() {
      return other.stringValue();
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

    @Override
    public String what() {
      return "%s %s -> %s".formatted(wrong.getLocalName(), who, right.getLocalName());
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

    @Override
    public String what() {
      return kind.getLocalName();
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

    @Override
    public String what() {
      return property.map(IRI::getLocalName).orElse("all of it")
          + value.map(Value::stringValue).map(v -> " " + v).orElse("");
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

    @Override
    public String what() {
      return property.getLocalName() + " " + value.stringValue();
    }
  }
}
