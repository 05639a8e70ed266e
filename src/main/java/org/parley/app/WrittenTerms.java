package org.parley.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.coding.Edtf;
import org.parley.correct.Draft;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import org.parley.graph.Named;
import org.parley.graph.Names;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Code;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** The words of the vocabulary, and values, as persons write them into corrections. */
final class WrittenTerms {

  private static final IRI EDTF = Values.iri("http://id.loc.gov/datatypes/edtf/EDTF");

  private final Vocabulary vocabulary;
  private final Holdings holdings;
  private final Supplier<Names> names;

  /**
   * The terms of one dataset.
   *
   * @param names of authority data, which knows more places and actors than the articles name
   */
  WrittenTerms(Vocabulary vocabulary, Holdings holdings, Supplier<Names> names) {
    this.vocabulary = vocabulary;
    this.holdings = holdings;
    this.names = names;
  }

  Kind kind(Draft draft, String written) {
    String name = local(written);
    List<String> known = vocabulary.kinds().stream().map(Kind::name).toList();
    return vocabulary
        .findKind(name)
        .orElseThrow(() -> unknown(draft, "kind of event", name, known));
  }

  Role role(Draft draft, String written) {
    String name = local(written);
    List<Role> roles =
        vocabulary.kinds().stream().flatMap(kind -> kind.roles().stream()).distinct().toList();
    return roles.stream()
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(draft, "role", name, roles.stream().map(Role::name).toList()));
  }

  /** A property that an event of that kind can have. */
  IRI property(Draft draft, Kind kind, String written) {
    String name = local(written);
    return Stream.of(Pl.DATE, Pl.PLACE, Pl.SUBJECT, Pl.QUANTITY)
        .filter(property -> property.getLocalName().equals(name))
        .findFirst()
        .or(() -> kind.role(name).map(Role::iri))
        .or(() -> kind.attribute(name).map(Attribute::iri))
        .orElseThrow(() -> draft.fault("a " + kind.name() + " has no '" + name + "'"));
  }

  /** The value of a property. */
  Value value(Draft draft, IRI property, String text) {
    if (property.equals(Pl.DATE)) {
      return date(draft, text);
    }
    if (property.equals(Pl.SUBJECT)) {
      return code(draft, "subjects", text);
    }
    return vocabulary.kinds().stream()
        .flatMap(kind -> kind.attributes().stream())
        .filter(attribute -> attribute.iri().equals(property))
        .findFirst()
        .map(attribute -> value(draft, attribute, text))
        .orElseGet(() -> known(property, text).orElseGet(() -> holdings.thing(draft, "value")));
  }

  private Optional<IRI> known(IRI property, String name) {
    String range = property.equals(Pl.PLACE) ? "Place" : "Actor";
    Named named = names.get().named(name, range);
    return Optional.of(named.iri()).filter(iri -> named.known());
  }

  private Value value(Draft draft, Attribute attribute, String text) {
    if (attribute.datatype().equals(SKOS.CONCEPT)) {
      return code(draft, attribute.scheme().orElseThrow(), text);
    }
    if (!XMLDatatypeUtil.isValidValue(text, attribute.datatype())) {
      throw draft.fault("'" + text + "' is no " + attribute.datatype().getLocalName());
    }
    return Values.literal(text, attribute.datatype());
  }

  private static Value date(Draft draft, String text) {
    try {
      return Values.literal(Edtf.given(text).text(), EDTF);
    } catch (IllegalArgumentException e) {
      throw draft.fault(e.getMessage()).causedBy(e);
    }
  }

  private IRI code(Draft draft, String scheme, String written) {
    String name = local(written);
    return vocabulary
        .code(scheme, name)
        .map(Code::iri)
        .orElseThrow(() -> unknown(draft, "code", name, vocabulary.codes(scheme)));
  }

  private static Fault unknown(Draft draft, String what, String name, List<String> known) {
    Fault fault = draft.fault("no " + what + " is called '" + name + "'");
    return Nearest.hint(name, known)
        .map(fault::advise)
        .orElseGet(() -> fault.advise("expected one of " + known));
  }

  /** {@code mediator}, {@code pl:mediator} and the whole IRI are one word. */
  static String local(String written) {
    String bare = written.replaceAll("^<|>$", "");
    return bare.substring(
        Math.max(Math.max(bare.lastIndexOf('#'), bare.lastIndexOf('/')), bare.lastIndexOf(':'))
            + 1);
  }
}
