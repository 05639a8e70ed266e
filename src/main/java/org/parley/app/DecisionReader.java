package org.parley.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.coding.Edtf;
import org.parley.correct.Decision;
import org.parley.correct.Draft;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import org.parley.graph.Iris;
import org.parley.graph.Named;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Code;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.WouldHave;

/** Turns corrections as persons write them into decisions about what the dataset holds. */
final class DecisionReader {

  private static final IRI EDTF = Values.iri("http://id.loc.gov/datatypes/edtf/EDTF");

  private final OpenDataset dataset;
  private final Vocabulary vocabulary;
  private final Things things;
  private final Iris iris;

  DecisionReader(OpenDataset dataset, Vocabulary vocabulary) {
    this.dataset = dataset;
    this.vocabulary = vocabulary;
    this.things = new Things(dataset);
    this.iris = dataset.info().iris();
  }

  /**
   * The decision of a draft.
   *
   * @throws Fault if the dataset has not what it is about
   */
  Decision decision(Draft draft) {
    String word = local(draft.required("decision"));
    return switch (word) {
      case "same" -> same(draft);
      case "not-same" -> {
        Decision.Same pair = pair(draft);
        yield new Decision.NotSame(pair.thing(), pair.other());
      }
      case "role" -> role(draft);
      case "type" -> retype(draft);
      case "retract" -> retract(draft);
      case "add" -> add(draft);
      default ->
          throw draft
              .fault("no decision is called '" + word + "'")
              .advise("expected one of " + vocabulary.codes("decisions"));
    };
  }

  /** A name of the authority data is the one that stays. */
  private Decision.Same same(Draft draft) {
    Decision.Same pair = pair(draft);
    return !iris.isEvent(pair.thing()) && isKnown(pair.thing()) && !isKnown(pair.other())
        ? new Decision.Same(/* thing= */ pair.other(), /* other= */ pair.thing())
        : pair;
  }

  private boolean isKnown(IRI thing) {
    return statements(thing, Optional.empty()).stream()
        .anyMatch(s -> iris.graph("authority").equals(s.getContext()));
  }

  private Decision.Same pair(Draft draft) {
    IRI thing = thing(draft, "thing");
    IRI other = thing(draft, "other");
    if (thing.equals(other)) {
      throw draft.fault("a thing is what it is: <" + thing + ">");
    }
    if (iris.isEvent(thing) != iris.isEvent(other)) {
      throw draft.fault("an event and what is none are never one");
    }
    return new Decision.Same(thing, other);
  }

  private Decision role(Draft draft) {
    IRI event = event(draft);
    IRI wrong = role(draft, draft.required("property")).iri();
    Role right = role(draft, draft.required("right"));
    Value who = thing(draft, "value");
    requireSaid(draft, event, wrong, Optional.of(who));
    Kind kind = kind(draft, event);
    if (kind.role(right.name()).isEmpty()) {
      throw draft.fault(
          "a %s has no role '%s': expected one of %s"
              .formatted(
                  kind.name(), right.name(), kind.roles().stream().map(Role::name).toList()));
    }
    return new Decision.Role(event, reports(draft, event), wrong, who, right.iri());
  }

  private Decision retype(Draft draft) {
    IRI event = event(draft);
    kind(draft, event);
    String name = local(draft.required("right"));
    Kind right =
        vocabulary
            .findKind(name)
            .orElseThrow(
                () ->
                    unknown(
                        draft,
                        "kind of event",
                        name,
                        vocabulary.kinds().stream().map(Kind::name).toList()));
    return new Decision.Retype(event, reports(draft, event), right.iri());
  }

  private Decision retract(Draft draft) {
    IRI event = thing(draft, "thing");
    Optional<IRI> property = draft.cell("property").map(name -> property(draft, event, name));
    Optional<Value> value =
        property.flatMap(p -> draft.cell("value").map(text -> value(draft, p, text)));
    property.ifPresent(p -> requireSaid(draft, event, p, value));
    return new Decision.Retract(event, reports(draft, event), property, value);
  }

  private Decision add(Draft draft) {
    IRI event = event(draft);
    IRI property = property(draft, event, draft.required("property"));
    Value value = value(draft, property, draft.required("value"));
    boolean happened =
        !statements(event, Optional.of(RDF.TYPE)).stream()
            .map(Statement::getObject)
            .allMatch(type -> vocabulary.kinds().stream().noneMatch(k -> k.iri().equals(type)));
    if (!happened) {
      throw draft.fault("only to an event that happened something can be added");
    }
    return new Decision.Add(event, reports(draft, event), property, value);
  }

  private IRI event(Draft draft) {
    IRI event = thing(draft, "thing");
    if (reports(draft, event).isEmpty()) {
      throw draft.fault("the dataset has no event <" + event + ">");
    }
    return event;
  }

  private Set<IRI> reports(Draft draft, IRI thing) {
    Set<IRI> reports = new HashSet<>();
    if (!statements(thing, Optional.of(Pl.EVENT)).isEmpty()) {
      reports.add(thing);
    }
    dataset
        .store()
        .statements(Optional.empty(), Optional.of(Pl.EVENT), Optional.of(thing))
        .forEach(s -> reports.add((IRI) s.getSubject()));
    if (reports.isEmpty()) {
      throw draft.fault("no article tells of <" + thing + ">").advise("nothing was corrected");
    }
    return reports;
  }

  private IRI thing(Draft draft, String column) {
    String name = draft.required(column);
    IRI thing;
    try {
      thing = things.named(name);
    } catch (Fault unknown) {
      throw unknown.at(draft.place());
    }
    boolean there =
        !statements(thing, Optional.empty()).isEmpty()
            || !dataset
                .store()
                .statements(Optional.empty(), Optional.empty(), Optional.of(thing))
                .isEmpty();
    if (!there) {
      throw draft.fault("the dataset has nothing called " + name).advise("nothing was corrected");
    }
    return thing;
  }

  private void requireSaid(Draft draft, IRI event, IRI property, Optional<Value> value) {
    boolean said =
        Stream.of(property, WouldHave.of(property))
            .flatMap(p -> statements(event, Optional.of(p)).stream())
            .anyMatch(s -> value.isEmpty() || value.get().equals(s.getObject()));
    if (!said) {
      throw draft
          .fault(
              "no article says %s%s of <%s>"
                  .formatted(
                      property.getLocalName(),
                      value.map(v -> " " + v.stringValue()).orElse(""),
                      event))
          .advise("nothing was corrected");
    }
  }

  private Kind kind(Draft draft, IRI event) {
    return Stream.of(RDF.TYPE, Pl.WOULD_BE, Pl.WAS_NOT)
        .flatMap(p -> statements(event, Optional.of(p)).stream())
        .flatMap(s -> vocabulary.kinds().stream().filter(kind -> kind.iri().equals(s.getObject())))
        .findFirst()
        .orElseThrow(() -> draft.fault("<" + event + "> is no event"));
  }

  private Role role(Draft draft, String written) {
    String name = local(written);
    List<Role> roles =
        vocabulary.kinds().stream().flatMap(kind -> kind.roles().stream()).distinct().toList();
    return roles.stream()
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(draft, "role", name, roles.stream().map(Role::name).toList()));
  }

  private IRI property(Draft draft, IRI event, String written) {
    String name = local(written);
    Kind kind = kind(draft, event);
    return Stream.of(Pl.DATE, Pl.PLACE, Pl.SUBJECT, Pl.QUANTITY)
        .filter(property -> property.getLocalName().equals(name))
        .findFirst()
        .or(() -> kind.role(name).map(Role::iri))
        .or(() -> kind.attribute(name).map(Attribute::iri))
        .orElseThrow(() -> draft.fault("a " + kind.name() + " has no '" + name + "'"));
  }

  private Value value(Draft draft, IRI property, String text) {
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
        .orElseGet(() -> known(property, text).orElseGet(() -> thing(draft, "value")));
  }

  /** Authority data knows more places and actors than the articles name. */
  private Optional<IRI> known(IRI property, String name) {
    String range = property.equals(Pl.PLACE) ? "Place" : "Actor";
    Named named = new ResolvedNames(dataset.info().base(), vocabulary).named(name, range);
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

  private List<Statement> statements(IRI subject, Optional<IRI> property) {
    return dataset.store().statements(Optional.of(subject), property, Optional.empty());
  }

  /** {@code mediator}, {@code pl:mediator} and the whole IRI are one word. */
  private static String local(String written) {
    String bare = written.replaceAll("^<|>$", "");
    return bare.substring(
        Math.max(Math.max(bare.lastIndexOf('#'), bare.lastIndexOf('/')), bare.lastIndexOf(':'))
            + 1);
  }
}
