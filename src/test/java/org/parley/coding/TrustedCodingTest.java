package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of a coding where only what is certain counts. */
class TrustedCodingTest {

  private static final Coding CODING =
      CodingJson.read(
          """
          {"article": "a", "coder": "parley", "events": [
           {"id": "e1", "type": "Meeting", "status": "actual", "confidence": 0.9, "roles": {},
            "evidence": [{"start": 0, "end": 5}],
            "links": [{"relation": "produced", "event": "e2"}, {"relation": "before", "event": "e3"}]},
           {"id": "e2", "type": "Agreement", "status": "actual", "confidence": 0.5, "roles": {},
            "evidence": [{"start": 0, "end": 5}]},
           {"id": "e3", "type": "Attack", "status": "actual", "roles": {},
            "evidence": [{"start": 0, "end": 5}]}]}
          """);

  @Test
  void whatIsLessCertainGoesWithTheLinksToIt() {
    Coding trusted = CODING.trusted(0.8);

    assertThat(trusted.events()).extracting(Event::id).containsExactly("e1", "e3");
    assertThat(trusted.events().get(0).links()).containsExactly(new Link("before", "e3"));
  }

  @Test
  void whatAPersonCodedWithoutAFigureIsCertain() {
    assertThat(CODING.trusted(1).events()).extracting(Event::id).containsExactly("e3");
  }

  @Test
  void fromZeroUpEverythingCounts() {
    assertThat(CODING.trusted(0)).isEqualTo(CODING);
  }
}
