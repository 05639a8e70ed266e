package org.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;

/**
 * The rules, and the queries that the seed leaves without rows, on small codings of its article.
 */
class DerivationRulesTest {

  private static final String BOTH = "[[\"Russia\"],[\"Ukraine\"]]";
  private static final String THEN = "\"time\":\"2025-06-02\",\"place\":[\"Istanbul\"],";

  @TempDir private Path directory;

  @Test
  void anAgreementOfTheSamePartiesTimeAndPlaceIsWhatTheMeetingProduced() {
    Coding coding =
        coding(
            event("e1", "Meeting", "actual", THEN + roles("participant", BOTH)),
            event("e2", "Agreement", "actual", THEN + subject("trade") + roles("party", BOTH)),
            event(
                "e3", "Agreement", "negated", THEN + subject("ceasefire") + roles("party", BOTH)));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      assertThat(data.rows("SELECT ?s { ?m pl:outcome/rdfs:label ?s }")).containsExactly("trade");
      assertThat(data.rows("SELECT ?s { ?m pl:noOutcome/rdfs:label ?s }"))
          .containsExactly("ceasefire");
    }
  }

  @Test
  void anAgreementOfAnotherDayIsNot() {
    Coding coding =
        coding(
            event("e1", "Meeting", "actual", THEN + roles("participant", BOTH)),
            event(
                "e2",
                "Agreement",
                "actual",
                "\"time\":\"2025-06-03\",\"place\":[\"Istanbul\"]," + roles("party", BOTH)));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      assertThat(data.rows("SELECT ?a { ?m pl:produced ?a }")).isEmpty();
    }
  }

  @Test
  void whatIsRefusedIsNotOnBehalfOfWhoRefuses() {
    Coding coding =
        coding(
            event(
                "e1",
                "Refusal",
                "actual",
                "\"links\":[{\"relation\":\"content\",\"event\":\"e2\"}],"
                    + roles("refuser", "[[\"Russia\"]]")),
            event("e2", "Agreement", "possible", subject("ceasefire")));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      assertThat(data.rows("SELECT ?who { ?act pl:onBehalfOf/rdfs:label ?who }"))
          .containsExactly("Russia");
      assertThat(data.rows("refusals", Map.of()))
          .containsExactly("Refusal by Russia | Russia | - | Possible agreement (ceasefire)");
    }
  }

  @Test
  void hostsAndMediatorsAreThirdParties() {
    Coding coding =
        coding(
            event(
                "e1",
                "Meeting",
                "actual",
                "\"roles\":{\"participant\":%s,\"host\":[[\"Turkey\"]],\"mediator\":[[\"Qatar\"]]},"
                    .formatted(BOTH)));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      assertThat(data.rows("mediators", Map.of())).containsExactly("Qatar | 1", "Turkey | 1");
    }
  }

  @Test
  void violationsAreToldWithTheirAccuser() {
    Coding coding =
        coding(
            event(
                "e1",
                "Violation",
                "actual",
                "\"claimedBy\":[[\"Qatar\"]],\"roles\":{\"violator\":[[\"Russia\"]],"
                    + "\"accuser\":[[\"Ukraine\"]]},"));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      assertThat(data.rows("violations", Map.of()))
          .containsExactly("Violation by Russia alleged by Ukraine | Russia | Ukraine | Qatar");
    }
  }

  @Test
  void twoValuesOfOneThingAreADisagreement() {
    Coding coding = coding(event("e1", "Meeting", "actual", "\"time\":\"2025-06-02\","));
    Coding other = coding(event("e1", "Meeting", "actual", "\"time\":\"2025-06-03\","));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      data.store().replace(Map.of(SeedDataset.IRIS.articleGraph("other"), SeedDataset.map(other)));

      assertThat(data.rows("disagreements", Map.of()))
          .isNotEmpty()
          .allMatch(row -> row.matches(".*\\| date \\| 2025-06-02 \\|.*\\| 2025-06-03 \\|.*"));
    }
  }

  @Test
  void everyEventAndActorCanBeAskedForInGeneral() {
    Coding coding = coding(event("e1", "Demand", "actual", roles("demander", "[[\"A. Nobody\"]]")));
    try (SeedDataset data = new SeedDataset(directory, coding)) {
      assertThat(data.rows("SELECT ?l { ?e a pl:Event ; rdfs:label ?l }"))
          .containsExactly("Demand by A. Nobody");
      assertThat(data.rows("SELECT ?l { ?a a pl:Actor ; rdfs:label ?l }"))
          .containsExactly("A. Nobody");
    }
  }

  private static Coding coding(String... events) {
    return CodingJson.read(
        "{\"article\":\"%s\",\"coder\":\"test\",\"events\":[%s]}"
            .formatted(SeedDataset.ARTICLE.id(), String.join(",", List.of(events))));
  }

  private static String event(String id, String type, String status, String more) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"status\":\"%s\",%s\"evidence\":[{\"start\":0,\"end\":9}]}"
        .formatted(id, type, status, more);
  }

  private static String roles(String role, String fillers) {
    return "\"roles\":{\"" + role + "\":" + fillers + "},";
  }

  private static String subject(String code) {
    return "\"subjects\":[\"" + code + "\"],";
  }
}
