package org.parley.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> FORMATS = List.of("turtle", "trig", "json", "xml");

  @Test
  void aMisspeltNameIsRecognised() {
    assertThat(Nearest.of("turtel", FORMATS)).contains("turtle");
    assertThat(Nearest.of("JSNO", FORMATS)).isEmpty();
    assertThat(Nearest.of("JSN", FORMATS)).contains("json");
    assertThat(Nearest.hint("tirg", List.of("tir"))).contains("did you mean 'tir'?");
  }

  @Test
  void aWildGuessGetsNoHint() {
    assertThat(Nearest.of("spreadsheet", FORMATS)).isEmpty();
    assertThat(Nearest.of("", FORMATS)).isEmpty();
  }
}
