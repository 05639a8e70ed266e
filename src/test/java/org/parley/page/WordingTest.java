package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "14804116, integer, '14,804,116'",
    "2025, integer, 2025",
    "-12000, integer, '-12,000'",
    "14804116, string, 14804116",
    "PT1H, duration, 1 hour",
    "P2DT30M, duration, 2 days 30 minutes",
    "123456789012345678901, integer, 123456789012345678901",
  })
  void valuesAreWrittenAsReadersWriteThem(String label, String type, String shown) {
    assertThat(Wording.of(Values.literal(label, Values.iri(XSD.NAMESPACE + type))))
        .isEqualTo(shown);
  }
}
