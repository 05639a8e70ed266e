package org.parley.vocabulary;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Makes the vocabulary of its files, and complains of what is amiss in them. */
final class VocabularyReader {

  private static final String EVENTS = "ontology/events/";

  private final OntologyFiles files;
  private final Declarations declared;
  private final Complaints complaints = new Complaints();

  VocabularyReader(OntologyFiles files) {
    this.files = files;
    this.declared = new Declarations(new LinkedHashModel(files.all()));
  }

  Vocabulary vocabulary() {
    files.byName().forEach(this::checkEventFile);
    List<Kind> kinds = declared.instancesOf(PlClass.KIND).stream().map(this::kind).toList();
    Kind assessment = kind(PlClass.ASSESSMENT);
    List<Relation> relations =
        declared.instancesOf(PlClass.RELATION).stream().map(this::relation).toList();
    SortedMap<String, List<Code>> codes = codes();
    complaints.end();
    return new Vocabulary(
        byName(kinds, Kind::name),
        assessment,
        byName(relations, Relation::name),
        codes,
        files.all());
  }

  private void checkEventFile(String file, List<Statement> statements) {
    long kinds = statements.stream().filter(VocabularyReader::declaresKind).count();
    if (file.startsWith(EVENTS) && kinds != 1) {
      complaints.add(file + ": declares " + kinds + " kinds (a pl:Kind), expected one");
    }
  }

  private static boolean declaresKind(Statement statement) {
    return statement.getPredicate().equals(RDF.TYPE) && statement.getObject().equals(PlClass.KIND);
  }

  private Kind kind(IRI kind) {
    List<Value> roles = declared.list(kind, Pl.ROLES);
    if (roles.isEmpty()) {
      complaints.add(shown(kind) + " lists no roles (pl:roles)");
    }
    return new Kind(
        kind.getLocalName(),
        kind,
        nature(kind),
        declared.list(kind, Pl.IDENTIFIED_BY).stream().map(VocabularyReader::localName).toList(),
        needed(kind, RDFS.LABEL, "label"),
        needed(kind, RDFS.COMMENT, "comment"),
        each(kind, roles, PlClass.ROLE, this::role),
        each(kind, declared.list(kind, Pl.ATTRIBUTES), PlClass.ATTRIBUTE, this::attribute),
        knownBy(kind),
        isTrue(kind, Pl.COUNTED),
        isTrue(kind, Pl.WITHOUT_SUBJECTS));
  }

  private boolean isTrue(IRI term, IRI property) {
    return declared.text(term, property).filter("true"::equals).isPresent();
  }

  private Nature nature(IRI kind) {
    Optional<String> word = declared.text(kind, Pl.NATURE);
    Optional<Nature> nature = word.flatMap(Nature::of);
    if (word.isPresent() && nature.isEmpty()) {
      complaints.add(
          "%s has the nature \"%s\" (pl:nature), expected one of %s"
              .formatted(shown(kind), word.get(), Nature.words()));
    }
    return nature.orElse(Nature.ACT);
  }

  private static String localName(Value term) {
    return term instanceof IRI iri ? iri.getLocalName() : term.stringValue();
  }

  private List<IRI> knownBy(IRI kind) {
    List<Value> properties = declared.list(kind, Pl.KNOWN_BY);
    properties.stream()
        .filter(property -> !(property instanceof IRI iri && isProperty(iri)))
        .forEach(
            property ->
                complaints.add(shown(kind) + " is known by " + shown(property) + ", no property"));
    return properties.stream().filter(IRI.class::isInstance).map(IRI.class::cast).toList();
  }

  private boolean isProperty(IRI term) {
    return Stream.of(PlClass.ROLE, PlClass.ATTRIBUTE, RDF.PROPERTY)
        .anyMatch(type -> declared.isA(term, type));
  }

  private <T> List<T> each(IRI kind, List<Value> terms, IRI type, Function<IRI, T> make) {
    List<T> made = new ArrayList<>();
    for (Value term : terms) {
      if (term instanceof IRI iri && declared.isA(iri, type)) {
        made.add(make.apply(iri));
      } else {
        complaints.add(
            "%s lists %s, which no file declares (a %s)"
                .formatted(shown(kind), shown(term), shown(type)));
      }
    }
    return made;
  }

  private Role role(IRI role) {
    List<String> ranges =
        declared
            .iris(role, RDFS.RANGE)
            .peek(range -> checkClass(role, range))
            .map(IRI::getLocalName)
            .sorted()
            .toList();
    if (ranges.isEmpty()) {
      complaints.add(shown(role) + " lacks a range (rdfs:range): who may fill it?");
    }
    return new Role(
        role.getLocalName(),
        role,
        ranges,
        declared.text(role, Pl.AT_THE_TABLE).filter("true"::equals).isPresent(),
        declared.text(role, Pl.WORD),
        declared.text(role, Pl.WORD_FOR_SEVERAL));
  }

  private void checkClass(IRI role, IRI range) {
    if (!declared.isA(range, RDFS.CLASS)) {
      complaints.add(
          shown(role)
              + " has the range "
              + shown(range)
              + ", which no file declares (a rdfs:Class)");
    }
  }

  private Attribute attribute(IRI attribute) {
    Optional<IRI> range = declared.iri(attribute, RDFS.RANGE);
    if (range.isEmpty()) {
      complaints.add(shown(attribute) + " lacks a range (rdfs:range): a datatype or skos:Concept");
    }
    Optional<IRI> scheme = declared.iri(attribute, Pl.SCHEME);
    if (range.filter(SKOS.CONCEPT::equals).isPresent()
        && scheme.filter(list -> declared.isA(list, SKOS.CONCEPT_SCHEME)).isEmpty()) {
      complaints.add(shown(attribute) + " takes codes, but names no code list (pl:scheme)");
    }
    return new Attribute(
        attribute.getLocalName(),
        attribute,
        range.orElse(RDFS.LITERAL),
        scheme.map(IRI::getLocalName),
        declared.text(attribute, Pl.WORD));
  }

  private Relation relation(IRI relation) {
    boolean bothHappened = declared.iris(relation, RDFS.RANGE).anyMatch(PlClass.EVENT::equals);
    return new Relation(
        relation.getLocalName(), relation, bothHappened, declared.iri(relation, Pl.NEGATIVE_FORM));
  }

  private SortedMap<String, List<Code>> codes() {
    SortedMap<String, List<Code>> lists = new TreeMap<>();
    for (IRI scheme : declared.instancesOf(SKOS.CONCEPT_SCHEME)) {
      lists.put(scheme.getLocalName(), new ArrayList<>());
    }
    for (IRI code : declared.instancesOf(SKOS.CONCEPT)) {
      String scheme = declared.iri(code, SKOS.IN_SCHEME).map(IRI::getLocalName).orElse("");
      if (lists.containsKey(scheme)) {
        lists
            .get(scheme)
            .add(new Code(code.getLocalName(), code, needed(code, RDFS.LABEL, "label")));
      } else {
        complaints.add(shown(code) + " stands in no code list (skos:inScheme)");
      }
    }
    return lists;
  }

  private String needed(IRI term, IRI property, String what) {
    Optional<String> text = declared.text(term, property);
    if (text.isEmpty()) {
      complaints.add(shown(term) + " lacks a " + what + " (rdfs:" + what + ")");
    }
    return text.orElse("");
  }

  private static <T> SortedMap<String, T> byName(List<T> things, Function<T, String> name) {
    Map<String, T> byName = things.stream().collect(toMap(name, Function.identity()));
    return new TreeMap<>(byName);
  }

  private static String shown(Value term) {
    return term instanceof IRI iri && iri.getNamespace().equals(Pl.NAMESPACE)
        ? "pl:" + iri.getLocalName()
        : term.toString();
  }
}
