package org.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.coding.Span;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.vocabulary.Vocabulary;

class GraphMapperTest {

  private static final String BASE = "https://example.org/";
  private static final String PL = "https://w3id.org/parley/ns#";
  private static final String TEXT = "Talks in Geneva\n\nSylvania 🕊 met Freedonia. They failed.";
  private static final Article ARTICLE =
      new Article("talks", TEXT, Metadata.none(), List.of(new Span(0, 15)), "0".repeat(64));
  private static final Vocabulary VOCABULARY = Vocabulary.read();

  @Test
  void whatHappenedIsAnInstanceOfItsKind() {
    List<Statement> graph = map(event("Meeting", "actual", roles("participant", "Sylvania")));

    assertThat(said(graph, "event/meeting-talks-1", "type")).containsExactly(PL + "Meeting");
    assertThat(said(graph, "event/meeting-talks-1", "participant"))
        .containsExactly(BASE + "actor/sylvania");
  }

  @Test
  void aPlannedMeetingIsNotStoredAsHappened() {
    assertOnlyWouldHave(map(event("Meeting", "planned", roles("participant", "Sylvania"))));
  }

  @Test
  void aPossibleMeetingIsNotStoredAsHappened() {
    assertOnlyWouldHave(map(event("Meeting", "possible", roles("participant", "Sylvania"))));
  }

  @Test
  void aDeniedMeetingIsNotStoredAsHappened() {
    List<Statement> graph = map(event("Meeting", "negated", roles("participant", "Sylvania")));

    assertThat(said(graph, "event/meeting-talks-1", "type")).containsExactly(PL + "NonEvent");
    assertThat(said(graph, "event/meeting-talks-1", "wasNot")).containsExactly(PL + "Meeting");
    assertThat(said(graph, "event/meeting-talks-1", "wouldBe")).isEmpty();
    assertThat(said(graph, "event/meeting-talks-1", "participant")).isEmpty();
  }

  @Test
  void anAgreementThatWasNotReachedIsWhatTheMeetingDidNotProduce() {
    List<Statement> graph =
        map(
            event(
                "e1",
                "Meeting",
                "actual",
                "\"links\": [{\"relation\":\"produced\",\"event\":\"e2\"}],"),
            event("e2", "Agreement", "negated", "\"subjects\": [\"ceasefire\"],"));

    assertThat(said(graph, "event/meeting-talks-1", "produced")).isEmpty();
    assertThat(said(graph, "event/meeting-talks-1", "didNotProduce"))
        .containsExactly(BASE + "event/agreement-talks-1");
  }

  @Test
  void anAgreementInProspectIsNotProduced() {
    List<Statement> graph =
        map(
            event(
                "e1",
                "Meeting",
                "actual",
                "\"links\": [{\"relation\":\"produced\",\"event\":\"e2\"}],"),
            event("e2", "Agreement", "possible", ""));

    assertThat(said(graph, "event/meeting-talks-1", "produced")).isEmpty();
    assertThat(said(graph, "event/meeting-talks-1", "wouldHaveProduced")).hasSize(1);
  }

  @Test
  void whatIsDemandedIsTheContentOfTheDemandWhateverItsStatus() {
    List<Statement> graph =
        map(
            event(
                "e1",
                "Demand",
                "actual",
                "\"links\": [{\"relation\":\"content\",\"event\":\"e2\"}],"),
            event("e2", "Implementation", "possible", ""));

    assertThat(said(graph, "event/demand-talks-1", "content"))
        .containsExactly(BASE + "event/implementation-talks-1");
  }

  @Test
  void offsetsAreCodePoints() {
    List<Statement> graph =
        map("{\"id\":\"e1\",\"type\":\"Meeting\",\"evidence\":[{\"start\":17,\"end\":42}]}");

    assertThat(said(graph, "article/talks#char=17,42", "quote"))
        .containsExactly("Sylvania 🕊 met Freedonia.");
    assertThat(said(graph, "article/talks", "characters")).containsExactly("55");
  }

  @Test
  void aDateWithoutYearHasMonthAndDayOnly() {
    List<Statement> graph = map(event("Meeting", "actual", "\"time\": \"XXXX-05-1X\","));

    assertThat(said(graph, "event/meeting-talks-1", "date")).containsExactly("XXXX-05-1X");
    assertThat(said(graph, "event/meeting-talks-1", "monthDayFrom")).containsExactly("--05-10");
    assertThat(said(graph, "event/meeting-talks-1", "monthDayTo")).containsExactly("--05-19");
    assertThat(said(graph, "event/meeting-talks-1", "earliest")).isEmpty();
  }

  @Test
  void aMonthHasTheBoundsOfItsDays() {
    List<Statement> graph = map(event("Meeting", "actual", "\"time\": \"2025-02\","));

    assertThat(said(graph, "event/meeting-talks-1", "earliest")).containsExactly("2025-02-01");
    assertThat(said(graph, "event/meeting-talks-1", "latest")).containsExactly("2025-02-28");
  }

  @Test
  void aDeadlineIsOpenAtItsStart() {
    List<Statement> graph = map(event("Meeting", "planned", "\"time\": \"../2025-06-30\","));

    assertThat(said(graph, "event/meeting-talks-1", "wouldHaveLatest"))
        .containsExactly("2025-06-30");
    assertThat(said(graph, "event/meeting-talks-1", "wouldHaveEarliest")).isEmpty();
  }

  @Test
  void quantitiesKeepTheirHedge() {
    List<Statement> graph =
        map(
            event(
                "Exchange",
                "actual",
                "\"quantities\": [{\"value\": 40, \"cmp\": \"~\", \"item\": \"captives\"}],"));

    assertThat(said(graph, "quantity/talks-1", "value")).containsExactly("40");
    assertThat(said(graph, "quantity/talks-1", "comparison"))
        .containsExactly("https://w3id.org/parley/code/about");
    assertThat(said(graph, "event/exchange-talks-1", "label"))
        .containsExactly("Exchange of about 40 captives");
  }

  @Test
  void aNumberThatIsNotGivenSaysSo() {
    List<Statement> graph =
        map(event("Exchange", "actual", "\"quantities\": [{\"item\": \"captives\"}],"));

    assertThat(said(graph, "quantity/talks-1", "comparison"))
        .containsExactly("https://w3id.org/parley/code/unspecified");
    assertThat(said(graph, "quantity/talks-1", "value")).isEmpty();
  }

  @Test
  void equalQuantitiesOfAnArticleAreOneNode() {
    String six = "\"quantities\": [{\"value\": 6, \"item\": \"captives\"}],";
    List<Statement> graph =
        map(event("e1", "Agreement", "actual", six), event("e2", "Exchange", "planned", six));

    assertThat(said(graph, "event/agreement-talks-1", "quantity"))
        .isEqualTo(said(graph, "event/exchange-talks-1", "wouldHaveQuantity"))
        .containsExactly(BASE + "quantity/talks-1");
  }

  @Test
  void whoIsNotKnownIsOfTheNarrowestClassOfItsRoles() {
    List<Statement> graph =
        map(
            event("e1", "Meeting", "actual", roles("participant", "Firefly")),
            event("e2", "Position", "actual", roles("holder", "Firefly")));

    assertThat(said(graph, "actor/firefly", "type")).containsExactly(PL + "Person");
    assertThat(said(graph, "actor/firefly", "label")).containsExactly("Firefly");
  }

  @Test
  void whoIsKnownIsNotDescribedAgain() {
    Names known = (name, range) -> new Named(Values.iri(BASE + "actor/x"), true);
    List<Statement> graph =
        new GraphMapper(BASE, VOCABULARY, known)
            .map(ARTICLE, coding(event("Meeting", "actual", roles("participant", "Sylvania"))));

    assertThat(said(graph, "actor/x", "label")).isEmpty();
    assertThat(said(graph, "actor/x", "type")).isEmpty();
  }

  @Test
  void theGraphIsSortedAndNamedAfterTheArticle() {
    List<Statement> graph = map(event("Meeting", "actual", ""));

    assertThat(graph)
        .allMatch(each -> each.getContext().stringValue().equals(BASE + "graph/article/talks"));
    assertThat(graph).isEqualTo(map(event("Meeting", "actual", "")));
  }

  @Test
  void anArticleIdThatNoIriHoldsIsEscaped() {
    assertThat(new Iris(BASE).article("talks in Genève"))
        .isEqualTo(Values.iri(BASE + "article/talks%20in%20Gen%C3%A8ve"));
  }

  @Test
  void everyMistakeOfACodingIsToldTogether() {
    assertThatThrownBy(
            () ->
                map(
                    event("e1", "Meetng", "actual", ""),
                    event("e2", "Meeting", "actual", roles("attendee", "Sylvania")),
                    event("e3", "Meeting", "actual", "\"attributes\": {\"format\": \"odd\"},"),
                    event(
                        "e4",
                        "Meeting",
                        "actual",
                        "\"attributes\": {\"round\": 1, \"mood\": \"x\"},"),
                    event(
                        "e5", "Meeting", "actual", "\"attributes\": {\"duration\": \"an hour\"},"),
                    event("e6", "Demand", "actual", "\"subjects\": [\"peace\"],"),
                    event(
                        "e7",
                        "Demand",
                        "actual",
                        "\"links\": [{\"relation\":\"wants\",\"event\":\"e1\"}],"),
                    "{\"id\":\"e8\",\"type\":\"Demand\",\"evidence\":[{\"start\":1,\"end\":99}]}",
                    "{\"id\":\"e9\",\"type\":\"Demand\",\"evidence\":[]}"))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).endsWith("'Meetng' (and 8 more)");
              assertThat(fault.excerpt().orElseThrow().lines())
                  .containsExactly(
                      "e1: no kind of event is called 'Meetng'",
                      "e2: Meeting has no role 'attendee': expected one of [participant, host,"
                          + " mediator]",
                      "e3: format cannot be 'odd': expected one of [call, direct, indirect, summit]",
                      "e4: Meeting has no attribute 'mood': expected one of [round, format,"
                          + " duration, venue]",
                      "e5: duration cannot be 'an hour': expected a value of duration",
                      "e6: no subject is called 'peace'",
                      "e7: no relation is called 'wants'",
                      "e8: evidence ends at 99, the text at 55",
                      "e9: no evidence");
            });
  }

  @Test
  void twoEventsWithOneIdAreAMistake() {
    Coding one = coding(event("Meeting", "actual", ""));
    Coding twice =
        new Coding(
            "talks",
            Optional.empty(),
            "x",
            List.of(one.events().get(0), one.events().get(0)),
            List.of());

    assertThatThrownBy(() -> mapper().map(ARTICLE, twice))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> assertThat(fault).hasMessageContaining("e1: another event has this id"));
  }

  @Test
  void aCodingOfAnotherArticleIsRefused() {
    Coding other = new Coding("other", Optional.empty(), "x", List.of(), List.of());

    assertThatThrownBy(() -> mapper().map(ARTICLE, other))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault)
                    .hasMessageContaining("the coding is of another article than talks"));
  }

  @Test
  void theSeedTakesFewerThanSevenHundredQuadsWithWhatIsDerived(
      @org.junit.jupiter.api.io.TempDir Path directory) {
    try (SeedDataset seed = new SeedDataset(directory, SeedDataset.coding())) {
      List<Statement> graph = seed.graph(SeedDataset.IRIS.articleGraph(SeedDataset.ARTICLE.id()));
      int derived = seed.graph(SeedDataset.IRIS.graph("derived")).size();

      assertThat(graph.size() + derived).isBetween(500, 700);
    }
  }

  @Test
  void everyQuoteOfTheSeedStandsInItsText() {
    List<Statement> graph = SeedDataset.map(SeedDataset.coding());
    List<String> quotes =
        graph.stream()
            .filter(each -> each.getPredicate().getLocalName().equals("quote"))
            .map(each -> each.getObject().stringValue())
            .toList();

    assertThat(quotes).hasSizeGreaterThan(20).allMatch(SeedDataset.ARTICLE.text()::contains);
    assertThat(quotes).allMatch(quote -> quote.equals(quote.strip()));
  }

  @Test
  void withoutDateOfPublicationOnlyTheYearsAreMissing() {
    Coding coding = SeedDataset.coding();
    String yearless = CodingJson.write(coding).replace("\"2025-0", "\"XXXX-0");
    Coding without = CodingJson.read(yearless.replace("\"published\":\"XXXX-06-03\",", ""));

    assertThat(shape(SeedDataset.map(without)))
        .isEqualTo(
            shape(SeedDataset.map(coding)).stream()
                .filter(each -> !each.matches(".*(earliest|latest|Earliest|Latest) .*"))
                .collect(Collectors.toSet()));
  }

  /** The statements without years. */
  private static Set<String> shape(List<Statement> graph) {
    return graph.stream()
        .map(
            each ->
                each.getSubject()
                    + " "
                    + each.getPredicate().getLocalName()
                    + " "
                    + each.getObject().stringValue().replaceAll("2025-(?=0)", "XXXX-"))
        .filter(each -> !each.contains("datePublished"))
        .collect(Collectors.toSet());
  }

  private static void assertOnlyWouldHave(List<Statement> graph) {
    assertThat(said(graph, "event/meeting-talks-1", "type")).containsExactly(PL + "Prospect");
    assertThat(said(graph, "event/meeting-talks-1", "wouldBe")).containsExactly(PL + "Meeting");
    assertThat(said(graph, "event/meeting-talks-1", "wouldHaveParticipant")).hasSize(1);
    assertThat(said(graph, "event/meeting-talks-1", "participant")).isEmpty();
    assertThat(graph)
        .filteredOn(each -> each.getObject().stringValue().equals(PL + "Meeting"))
        .extracting(each -> each.getPredicate().getLocalName())
        .containsExactly("wouldBe");
  }

  private static GraphMapper mapper() {
    Names names =
        (name, range) ->
            new Named(
                Values.iri(
                    BASE
                        + (range.equals("Place") ? "place/" : "actor/")
                        + name.toLowerCase(Locale.ROOT)),
                false);
    return new GraphMapper(BASE, VOCABULARY, names);
  }

  private static List<Statement> map(String... events) {
    return mapper().map(ARTICLE, coding(events));
  }

  private static Coding coding(String... events) {
    return CodingJson.read(
        "{\"article\":\"talks\",\"coder\":\"test\",\"events\":[" + String.join(",", events) + "]}");
  }

  private static String event(String type, String status, String more) {
    return event("e1", type, status, more);
  }

  private static String event(String id, String type, String status, String more) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"status\":\"%s\",%s\"evidence\":[{\"start\":0,\"end\":5}]}"
        .formatted(id, type, status, more);
  }

  private static String roles(String role, String name) {
    return "\"roles\": {\"" + role + "\": [[\"" + name + "\"]]},";
  }

  /** The objects that a subject has by a property, of any namespace. */
  private static List<String> said(List<Statement> graph, String subject, String property) {
    return graph.stream()
        .filter(each -> each.getSubject().stringValue().equals(BASE + subject))
        .filter(each -> each.getPredicate().getLocalName().equals(property))
        .map(each -> each.getObject().stringValue())
        .toList();
  }
}
