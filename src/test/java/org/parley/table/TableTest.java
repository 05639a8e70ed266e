package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.fault.Fault;

class TableTest {

  @Test
  void aRowKnowsItsCellsAndItsLine() {
    Table table = Table.parse("a,b\n1,\"x, y\"\n\n2, z ; w \n", "t.csv");

    assertThat(table.rows().get(0).cell("b")).contains("x, y");
    assertThat(table.rows().get(1).values("b")).containsExactly("z", "w");
    assertThat(table.rows().get(1).place()).isEqualTo("t.csv:4");
  }

  @Test
  void aLineBreakInACellDoesNotMoveTheLinesBelow() {
    Table table = Table.parse("a,b\n\"one\ntwo\",x\n3,y\n", "t.csv");

    assertThat(table.rows()).extracting(Row::place).containsExactly("t.csv:2", "t.csv:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\uFEFFa,b\r\n1,2\r\n"})
  void spreadsheetsOfAllCountriesAreRead(String text) {
    Table table = Table.parse(text, "t.csv");

    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(table.rows().get(0).cell("b")).contains("2");
  }

  @Test
  void whatIsWrongIsToldInOneLineWithItsPlace() {
    assertFault("", "t.csv: an empty table");
    assertFault("a,a\n", "t.csv:1: two columns are called 'a'");
    assertFault("a,\n", "t.csv:1: a column has no name");
    assertFault(
        "a,b\n1,2,3\n",
        "t.csv:2: 3 cells under 2 columns (a cell with a comma in it stands in quotes)");
    assertFault("a,b\n1,2\n\"3,4\n", "t.csv:3: a quoted cell that does not end as it should");
  }

  @Test
  void aHeaderThatIsWrongIsToldWithTheNearestName() {
    Table table = Table.parse("article,typ\nx,y\n", "t.csv");

    assertThatThrownBy(() -> table.requireColumns(List.of("article"), List.of("type")))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault.line())
                    .isEqualTo(
                        "t.csv:1: the header has an unknown column 'typ' (did you mean 'type'?)"));
  }

  @Test
  void noCellIsAFormulaAndEachIsReadAsItWas() {
    List<String> texts =
        List.of("=1+1", "+49", "-5+A1", "@x", "'=1", "'", "plain", "'quoted'", "a\nb", "~40 men");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    TableWriter.write(List.of("text"), texts.stream().map(List::of).toList(), out);
    String written = out.toString(StandardCharsets.UTF_8);

    assertThat(written.lines()).noneMatch(line -> line.matches("\"?[=+@-].*"));
    assertThat(Table.parse(written, "t.csv").rows())
        .extracting(row -> row.cell("text").orElseThrow())
        .containsExactlyElementsOf(texts);
  }

  @Test
  void aNegativeNumberStaysANumber() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    TableWriter.write(List.of("long"), List.of(List.of("-78.52")), out);

    assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("long", "-78.52");
  }

  private static void assertFault(String text, String line) {
    assertThatThrownBy(() -> Table.parse(text, "t.csv"))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.line()).isEqualTo(line));
  }
}
