package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.export.tool.ToolFormat;
import org.parley.table.Row;
import org.parley.table.Table;

/**
 * Two articles on one negotiation as event data and as data on agreements. The files that must come
 * out stand beside the articles; {@code -Dparley.renew=true} writes them anew, and the difference
 * is to be read.
 */
class SheetExportTest {

  private static final Path EXPECTED = Path.of("src/test/resources/export");

  @TempDir private static Path folder;
  private static OpenDataset dataset;

  @BeforeAll
  static void load() {
    House house = new House(() -> new CodedArticles(EXPECTED));
    Path data = folder.resolve("dataset");
    new Loader(house, data, new LoadSettings(Optional.of("https://example.org/talks/"), false))
        .load(List.of(EXPECTED), new Unheard(), new Stop());
    dataset = OpenDataset.at(data);
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ToolFormat.class,
      names = {"PLOVER", "CSV"})
  void theSheetIsTheOneThatStandsBesideTheArticles(ToolFormat format) throws IOException {
    // Not .csv: the loader would take it for a coding.
    Path expected = EXPECTED.resolve(format.label() + ".expected");
    if (Boolean.getBoolean("parley.renew")) {
      Files.writeString(expected, written(format));
    }

    assertThat(written(format)).isEqualTo(Files.readString(expected));
  }

  @Test
  void anEventOfTwoArticlesIsOneDyadEachWay() {
    assertThat(rows(ToolFormat.PLOVER, "Event Date", "2032-05-03", "Kind", "meeting"))
        .extracting(
            row -> row.required("Actor Country") + " to " + row.required("Recipient Country"),
            row -> row.required("Articles"))
        .containsExactlyInAnyOrder(
            tuple("PER to CHL", "quito-round; sailors-home"),
            tuple("CHL to PER", "quito-round; sailors-home"));
  }

  @Test
  void whatIsPlannedOrDeniedSaysSo() {
    assertThat(rows(ToolFormat.PLOVER, "Contexts", "future"))
        .allSatisfy(row -> assertThat(row.required("Status")).isEqualTo("planned"))
        .hasSize(2);
    assertThat(rows(ToolFormat.PLOVER, "Contexts", "negation")).hasSize(2);
    assertThat(rows(ToolFormat.PLOVER, "Status", "actual"))
        .allSatisfy(row -> assertThat(row.cell("Contexts")).isEmpty());
  }

  @Test
  void anAttackByNobodyKnownKeepsWhoWasHit() {
    assertThat(rows(ToolFormat.PLOVER, "Event Type", "ASSAULT"))
        .singleElement()
        .satisfies(row -> assertThat(row.cell("Actor Name")).isEmpty())
        .satisfies(row -> assertThat(row.required("Recipient Name")).isEqualTo("Chile"));
  }

  @Test
  void onlyAgreementsThatWereMadeAreRows() {
    assertThat(Table.parse(written(ToolFormat.CSV), "csv").rows())
        .extracting(row -> row.required("Status"))
        .containsExactly("agreed", "signed");
  }

  @Test
  void noSentenceIsAFormula() {
    assertThat(written(ToolFormat.CSV)).contains("'=1+1 hours long.").doesNotContain(",=");
  }

  private static List<Row> rows(ToolFormat format, String... wanted) {
    return Table.parse(written(format), format.label()).rows().stream()
        .filter(row -> row.cell(wanted[0]).equals(Optional.of(wanted[1])))
        .filter(row -> wanted.length < 4 || row.cell(wanted[2]).equals(Optional.of(wanted[3])))
        .toList();
  }

  private static String written(ToolFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dataset.toolExporter().write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
