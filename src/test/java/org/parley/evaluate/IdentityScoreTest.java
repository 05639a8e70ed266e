package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.Fault;

class IdentityScoreTest {

  private static final Partition TRUTH =
      new Partition(Map.of("a1", "a", "a2", "a", "a3", "a", "b1", "b", "b2", "b"));

  @TempDir private Path folder;

  @Test
  void theTruthItselfIsPerfect() {
    IdentityScore score = IdentityScore.of(TRUTH, TRUTH);
    assertThat(score.pairs()).isEqualTo(new Count(4, 4, 4));
    assertThat(score.bCubedPrecision()).isCloseTo(1, within(1e-9));
    assertThat(score.bCubedRecall()).isCloseTo(1, within(1e-9));
    assertThat(score.wrong()).isEmpty();
  }

  @Test
  void oneMentionInTheWrongCompanyCostsBothFigures() {
    Partition found = new Partition(Map.of("a1", "x", "a2", "x", "a3", "y", "b1", "y", "b2", "y"));
    IdentityScore score = IdentityScore.of(TRUTH, found);
    assertThat(score.pairs()).isEqualTo(new Count(2, 4, 4));
    // By hand: precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5, recall (2/3 + 2/3 + 1/3 + 1 + 1) / 5.
    assertThat(score.bCubedPrecision()).isCloseTo(11 / 15.0, within(1e-9));
    assertThat(score.bCubedRecall()).isCloseTo(11 / 15.0, within(1e-9));
    assertThat(score.wrong()).contains("one: a1 and a3", "not one: a3 and b1");
  }

  @Test
  void aMentionThatWasNotFoundIsAlone() {
    IdentityScore score = IdentityScore.of(TRUTH, new Partition(Map.of("a1", "x", "a2", "x")));
    assertThat(score.pairs()).isEqualTo(new Count(1, 4, 1));
    assertThat(score.bCubedPrecision()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aFileIsReadBelowItsHeadersAndAMentionMayHaveCommas() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "mention,thing\nTripoli, Lebanon,x\n");
    assertThat(Partition.read(file).things()).isEqualTo(Map.of("Tripoli, Lebanon", "x"));
  }

  @Test
  void aLineWithoutItsThingIsToldWithItsNumber() throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "mention,thing\na,x\nb\n");
    assertThatThrownBy(() -> Partition.read(file))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("expected a mention, a comma and its thing");
  }
}
