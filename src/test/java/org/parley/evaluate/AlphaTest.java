package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;

class AlphaTest {

  /** Two observers and ten units: Krippendorff 2011, "Computing Alpha-Reliability", section A. */
  @Test
  void theExampleOfTheInventorComesOut() {
    List<boolean[]> units = units("0100000010", "1110010000");

    assertThat(Alpha.nominal(units)).hasValueCloseTo(0.095, within(0.0005));
  }

  @Test
  void fullAgreementIsOne() {
    assertThat(Alpha.nominal(units("0110", "0110"))).hasValue(1);
  }

  @Test
  void fullDisagreementIsBelowZero() {
    assertThat(Alpha.nominal(units("01", "10"))).hasValueCloseTo(-0.5, within(1e-9));
  }

  @Test
  void whereNothingDiffersAlphaIsNotDefined() {
    assertThat(Alpha.nominal(units("111", "111"))).isEmpty();
    assertThat(Alpha.of(codings(), codings())).isEmpty();
  }

  @Test
  void codersAgreeWhereTheirEvidenceOverlaps() {
    Codings one = codings(event("Meeting", 0, 10), event("Attack", 20, 30));
    Codings other = codings(event("Meeting", 5, 12), event("Attack", 20, 30));

    assertThat(Alpha.of(one, other)).hasValue(1);
  }

  @Test
  void anotherTypeOnTheSameEvidenceIsDisagreement() {
    Codings one = codings(event("Meeting", 0, 10), event("Attack", 20, 30));
    Codings other = codings(event("Attack", 0, 10), event("Attack", 20, 30));

    // Units: Attack 0-10 and Meeting 0-10 differ, Attack 20-30 and Meeting 20-30 do not; of eight
    // values four are yes: 1 - 2 * 7 / (4 * 4).
    assertThat(Alpha.of(one, other)).hasValueCloseTo(0.125, within(1e-9));
  }

  @Test
  void theOrderOfTheCodersDoesNotMatter() {
    Codings one = codings(event("Meeting", 0, 10), event("Attack", 8, 30));
    Codings other = codings(event("Attack", 0, 3), event("Demand", 40, 44));

    assertThat(Alpha.of(one, other)).isEqualTo(Alpha.of(other, one)).isPresent();
  }

  private static String event(String type, int start, int end) {
    return "\"type\":\"" + type + "\",\"evidence\":[{\"start\":" + start + ",\"end\":" + end + "}]";
  }

  private static Codings codings(String... events) {
    List<String> all = new ArrayList<>();
    for (String event : events) {
      all.add("{\"id\":\"e" + all.size() + "\"," + event + "}");
    }
    Coding coding =
        CodingJson.read(
            "{\"article\":\"a\",\"coder\":\"x\",\"events\":[" + String.join(",", all) + "]}");
    return Codings.of(List.of(coding));
  }

  private static List<boolean[]> units(String one, String other) {
    List<boolean[]> units = new ArrayList<>();
    for (int i = 0; i < one.length(); i++) {
      units.add(new boolean[] {one.charAt(i) == '1', other.charAt(i) == '1'});
    }
    return units;
  }
}
