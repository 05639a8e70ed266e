package org.parley.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What must be true of the authority files whoever edits them. */
class AuthorityDataTest {

  private static final String PL = "https://w3id.org/parley/ns#";

  /** Adjectives of several states: nothing but the article can tell which one is meant. */
  private static final Set<String> SHARED = Set.of("Congolese", "Dominican", "Korean");

  private static final List<Statement> STATEMENTS = AuthorityFiles.statements();

  @Test
  void everyStateHasNameAdjectiveCapitalTerritoryAndIsoCodes() {
    for (String property :
        List.of("adjective", "demonym", "capital", "territory", "iso2", "iso3")) {
      Set<Resource> without = new TreeSet<>(Comparator.comparing(Value::stringValue));
      without.addAll(subjects(PL + "State"));
      without.removeAll(subjectsWith(PL + property));
      assertThat(without)
          .as("states without %s", property)
          .hasSizeLessThanOrEqualTo(property.equals("demonym") ? 1 : 0);
    }
  }

  @Test
  void allMembersOfTheUnitedNationsAreThere() {
    assertThat(subjects(PL + "State")).hasSizeGreaterThanOrEqualTo(193 + 2 + 3);
  }

  @Test
  void isoCodesAreOnesOwnAndKeysFollowThem() {
    assertThat(repeated(PL + "iso2")).isEmpty();
    assertThat(repeated(PL + "iso3")).isEmpty();
    subjects(PL + "State")
        .forEach(
            state ->
                assertThat(objects(state, PL + "iso3"))
                    .containsExactly(
                        state.stringValue().replaceAll(".*/", "").toUpperCase(Locale.ROOT)));
  }

  @Test
  void statesShareAnAdjectiveOnlyWhereEnglishDoes() {
    Set<Resource> states = Set.copyOf(subjects(PL + "State"));

    assertThat(repeated(states, PL + "adjective")).isEqualTo(SHARED);
  }

  @Test
  void whateverIsPointedToIsDescribed() {
    Set<String> described =
        STATEMENTS.stream().map(s -> s.getSubject().stringValue()).collect(Collectors.toSet());

    assertThat(objects())
        .filteredOn(object -> object instanceof IRI && isOurs(object))
        .extracting(Value::stringValue)
        .isSubsetOf(described);
  }

  @Test
  void keysAreLowerCaseAsciiWithHyphens() {
    assertThat(STATEMENTS)
        .extracting(Statement::getSubject)
        .filteredOn(AuthorityDataTest::isOurs)
        .extracting(subject -> subject.stringValue().substring(Terms.BASE.length()))
        .allMatch(key -> key.matches("(actor|place)/[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void labelsAreComposedTextWithoutBlanksAtTheirEnds() {
    assertThat(objects())
        .filteredOn(Literal.class::isInstance)
        .extracting(Value::stringValue)
        .allMatch(text -> !text.isBlank() && text.equals(text.strip()))
        .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
  }

  @Test
  void everyThingHasOneTypeAndOneLabel() {
    Map<Resource, Long> types = count(RDF.TYPE.stringValue());
    Map<Resource, Long> labels = count(Terms.LABEL);

    assertThat(types).allSatisfy((thing, n) -> assertThat(n).as("%s", thing).isEqualTo(1));
    assertThat(labels).isEqualTo(types);
  }

  @Test
  void placesLieInsideNoPlaceThatLiesInsideThem() {
    Authority authority = Authority.read();

    assertThat(authority.things())
        .filteredOn(thing -> thing.type().isPlace())
        .allMatch(place -> depth(authority, place) < 6);
  }

  @Test
  void coordinatesAreOnTheGlobe() {
    assertThat(numbers("http://www.w3.org/2003/01/geo/wgs84_pos#lat"))
        .isNotEmpty()
        .allMatch(lat -> Math.abs(lat) <= 90);
    assertThat(numbers("http://www.w3.org/2003/01/geo/wgs84_pos#long"))
        .isNotEmpty()
        .allMatch(lon -> Math.abs(lon) <= 180);
  }

  private static int depth(Authority authority, Known place) {
    int depth = 0;
    Known inner = place;
    while (depth < 10 && inner.within().flatMap(authority::thing).isPresent()) {
      inner = inner.within().flatMap(authority::thing).get();
      depth++;
    }
    return depth;
  }

  private List<Double> numbers(String property) {
    return with(property).map(s -> ((Literal) s.getObject()).doubleValue()).toList();
  }

  private List<Resource> subjects(String type) {
    return with(RDF.TYPE.stringValue())
        .filter(s -> s.getObject().stringValue().equals(type))
        .map(Statement::getSubject)
        .toList();
  }

  private Set<Resource> subjectsWith(String property) {
    return with(property).map(Statement::getSubject).collect(Collectors.toSet());
  }

  private List<String> objects(Resource subject, String property) {
    return with(property)
        .filter(s -> s.getSubject().equals(subject))
        .map(s -> s.getObject().stringValue())
        .toList();
  }

  private List<Value> objects() {
    return STATEMENTS.stream().map(Statement::getObject).toList();
  }

  private Set<String> repeated(String property) {
    return repeated(subjectsWith(property), property);
  }

  private Set<String> repeated(Set<Resource> among, String property) {
    return with(property)
        .filter(s -> among.contains(s.getSubject()))
        .collect(Collectors.groupingBy(s -> s.getObject().stringValue(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Map<Resource, Long> count(String property) {
    return with(property)
        .collect(Collectors.groupingBy(Statement::getSubject, Collectors.counting()));
  }

  private Stream<Statement> with(String property) {
    return STATEMENTS.stream().filter(s -> s.getPredicate().stringValue().equals(property));
  }

  private static boolean isOurs(Value value) {
    return value.stringValue().startsWith(Terms.BASE);
  }
}
