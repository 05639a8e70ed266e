package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanTest {

  @ParameterizedTest
  @CsvSource({
    "PT1H, 1 hour",
    "P30D, 30 days",
    "P17M, 17 months",
    "PT90M, 90 minutes",
    "P1Y6M, 1 year 6 months",
    "P1DT2H, 1 day 2 hours",
    "P2W, 2 weeks"
  })
  void aLengthOfTimeIsSaidInWords(String written, String words) {
    assertThat(TimeSpan.inWords(written)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"P", "PT", "P1.5D", "about an hour", "Poland"})
  void whatIsNoneStaysAsItIs(String written) {
    assertThat(TimeSpan.inWords(written)).isEqualTo(written);
  }
}
