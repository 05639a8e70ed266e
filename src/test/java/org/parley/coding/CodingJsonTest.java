package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class CodingJsonTest {

  private static final String FULL =
      "{\"article\":\"talks\",\"published\":\"2025-06-03\",\"coder\":\"A\",\"events\":["
          + "{\"id\":\"e1\",\"type\":\"Meeting\",\"status\":\"actual\",\"time\":\"2025-06-02\","
          + "\"place\":[\"Istanbul\"],"
          + "\"roles\":{\"participant\":[[\"Russia\",\"Russian delegation\"],[\"Ukraine\"]]},"
          + "\"attributes\":{\"round\":2,\"format\":\"direct\"},"
          + "\"subjects\":[\"peace-settlement\"],"
          + "\"quantities\":[{\"value\":40,\"cmp\":\"~\",\"item\":\"bombers\",\"per\":\"party\","
          + "\"criterion\":\"age < 25\",\"claimedBy\":[\"Ukraine\"]},{\"item\":\"prisoners\"}],"
          + "\"claimedBy\":[[\"Ukraine\"]],"
          + "\"evidence\":[{\"start\":79,\"end\":259}],"
          + "\"links\":[{\"relation\":\"produced\",\"event\":\"a1\"}],"
          + "\"rule\":\"meets-with\",\"confidence\":0.75}],"
          + "\"assessments\":[{\"id\":\"a1\",\"type\":\"Assessment\",\"status\":\"possible\","
          + "\"roles\":{}}],\"persons\":[\"Amos Odera\",\"Idriss Maka\"]}";

  @Test
  void whatIsReadIsWrittenTheSame() {
    assertThat(CodingJson.write(CodingJson.read(FULL))).isEqualTo(FULL);
  }

  @Test
  void everyKeyReachesTheRecord() {
    Coding coding = CodingJson.read(FULL);
    Event event = coding.events().get(0);

    assertThat(coding.published()).contains(LocalDate.of(2025, 6, 3));
    assertThat(coding.persons()).containsExactly("Amos Odera", "Idriss Maka");
    assertThat(event.role("participant"))
        .containsExactly(Filler.of("Russia", "Russian delegation"), Filler.of("Ukraine"));
    assertThat(event.attributes()).isEqualTo(Map.of("round", "2", "format", "direct"));
    assertThat(event.quantities().get(0))
        .isEqualTo(
            new Quantity(
                Optional.of(new BigDecimal("40")),
                Comparison.ABOUT,
                "bombers",
                Optional.of("party"),
                Optional.of("age < 25"),
                List.of("Ukraine")));
    assertThat(event.evidence()).containsExactly(new Span(79, 259));
    assertThat(event.links()).containsExactly(new Link("produced", "a1"));
    assertThat(event.rule()).contains("meets-with");
    assertThat(event.confidence()).hasValue(0.75);
    assertThat(coding.assessments()).extracting(Event::status).containsExactly(Status.POSSIBLE);
  }

  @Test
  void aPlainStringIsAFillerOfOneName() {
    Coding coding = CodingJson.read(withEvent("\"roles\":{\"party\":[\"Russia\"]}"));

    assertThat(coding.events().get(0).role("party")).containsExactly(Filler.of("Russia"));
  }

  @Test
  void aStatusThatIsLeftOutIsActual() {
    assertThat(CodingJson.read(withEvent("\"roles\":{}")).events().get(0).status())
        .isEqualTo(Status.ACTUAL);
  }

  @Test
  void aCodingIsWrittenOnOneLine() {
    Coding coding = CodingJson.read(withEvent("\"subjects\":[\"two\\nlines\"]"));

    assertThat(CodingJson.write(coding)).doesNotContain("\n");
  }

  @Test
  void aLargeRoundNumberIsWrittenWithoutExponent() {
    Coding coding =
        CodingJson.read(withEvent("\"quantities\":[{\"value\":1E+6,\"item\":\"people\"}]"));

    assertThat(CodingJson.write(coding)).contains("\"value\":1000000,");
  }

  @Test
  void aFileOfLinesHoldsACodingALine(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("all.jsonl"), FULL + "\n\n" + FULL + "\n");

    assertThat(CodingJson.readAll(file)).hasSize(2);
    assertThatThrownBy(() -> CodingJson.read(file))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.line()).contains("found 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"sttaus\":\"actual\" | 2:10 | unknown key 'sttaus'",
        "\"status\":\"done\" | 2:10 | expected actual, planned, possible or negated",
        "\"status\":[\"actual\"] | 2:10 | status: expected a string, found a list",
        "\"time\":\"soon\" | 2:8 | not an EDTF date: 'soon'",
        "\"time\":\"2031-03/0132-04\" | 2:8 | an interval that ends before it begins",
        "\"place\":\"Geneva\" | 2:9 | place: expected a list",
        "\"roles\":[] | 2:9 | roles: expected an object",
        "\"roles\":{\"party\":[[]]} | 2:20 | a filler has at least one name",
        "\"attributes\":{\"round\":\"two\"} | 2:23 | round: expected an integer",
        "\"attributes\":{\"format\":1} | 2:24 | format: expected a string, found 1",
        "\"evidence\":[{\"start\":5,\"end\":5}] | 2:31 | not a span of text: 5 to 5",
        "\"evidence\":[{\"start\":5}] | 2:23 | a span needs 'start' and 'end'",
        "\"evidence\":[{\"start\":5.5,\"end\":7}] | 2:22 | start: expected an integer, found 5.5",
        "\"quantities\":[{\"value\":4}] | 2:25 | a quantity lacks 'item'",
        "\"quantities\":[{\"cmp\":\"!\",\"item\":\"x\"}] | 2:22 | unknown comparison '!'",
        "\"quantities\":[{\"value\":1E999999999}] | 2:24 | expected a number of the world",
        "\"confidence\":1.5 | 2:14 | confidence: expected 0 to 1",
        "\"links\":[{\"relation\":\"before\",\"event\":\"e9\"}] | 1:1 | links to 'e9'",
        "\"type\":\"Attack\" | 2:7 | Duplicate",
      })
  void aWrongEventIsRefusedAtItsPlace(String json, String place, String message) {
    assertThatThrownBy(() -> CodingJson.read(withEvent("\n" + json)))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).startsWith("coding:" + place + ":").contains(message);
            });
  }

  private static String withEvent(String json) {
    return "{\"article\":\"a\",\"coder\":\"A\",\"events\":[{\"id\":\"e1\",\"type\":\"Meeting\","
        + json
        + "}]}";
  }
}
