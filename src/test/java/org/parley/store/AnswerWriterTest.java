package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

class AnswerWriterTest {

  private static final Map<String, String> PREFIXES = Map.of("ex", "https://example.org/data/");

  private static final Answer.Table TABLE =
      new Answer.Table(
          List.of("who", "says"),
          List.of(
              row(Samples.iri("Umerov"), literal("one, \"two\" | three")),
              row(Samples.iri("x/y"), null),
              row(Samples.typed("2000", "integer"), literal("\u001B[31mred\n\u202Etxet"))));

  @Test
  void aTerminalGetsAlignedColumnsAndNothingThatSteersIt() {
    assertThat(written(ResultFormat.TABLE))
        .isEqualTo(
            """
            who                           says
            ----------------------------  ------------------------
            ex:Umerov                     one, "two" | three
            https://example.org/data/x/y
            2000                          \\u001B[31mred \\u202Etxet
            """);
  }

  @Test
  void csvIsThatOfSparql() {
    assertThat(written(ResultFormat.CSV).lines())
        .startsWith(
            "who,says",
            "https://example.org/data/Umerov,\"one, \"\"two\"\" | three\"",
            "https://example.org/data/x/y,");
  }

  @Test
  void tsvKeepsTheTermsApart() {
    assertThat(written(ResultFormat.TSV).lines())
        .startsWith(
            "?who\t?says", "<https://example.org/data/Umerov>\t\"one, \\\"two\\\" | three\"");
  }

  @Test
  void jsonAndXmlAreThoseOfSparql() {
    assertThat(written(ResultFormat.JSON))
        .contains("\"vars\": [ \"who\" , \"says\" ]", "http://www.w3.org/2001/XMLSchema#integer");
    assertThat(written(ResultFormat.XML))
        .contains("<variable name=\"who\"/>", "<uri>https://example.org/data/Umerov</uri>");
  }

  @Test
  void markdownShowsTextAsText() {
    assertThat(written(ResultFormat.MARKDOWN).lines())
        .startsWith("| who | says |", "| --- | --- |", "| ex:Umerov | one, \"two\" \\| three |");
  }

  @ParameterizedTest
  @EnumSource
  void aTruthIsWrittenInEveryFormat(ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(PREFIXES).write(new Answer.Truth(true), format, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("true");
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyTableStillHasItsHead(ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(PREFIXES).write(new Answer.Table(List.of("who"), List.of()), format, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("who");
  }

  @ParameterizedTest
  @EnumSource
  void aStreamThatFailsIsAFault(ResultFormat format) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> new AnswerWriter(PREFIXES).write(TABLE, format, broken))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.IO));
  }

  @Test
  void aFormatIsKnownByNameExtensionAndMediaType() {
    assertThat(ResultFormat.of("Markdown")).isEqualTo(ResultFormat.MARKDOWN);
    assertThat(ResultFormat.all().ofFile(Path.of("out.srx"))).isEqualTo(ResultFormat.XML);
    assertThat(ResultFormat.all().findByFile(Path.of("out"))).isEmpty();
    assertThatThrownBy(() -> ResultFormat.of("jsno"))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault.line()).contains("jsno", "formats: table, csv, tsv, json, xml"));
    assertThatThrownBy(() -> ResultFormat.of("cvs"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("cvs");
  }

  private static String written(ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(PREFIXES).write(TABLE, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Optional<Value>> row(Value who, Value says) {
    return List.of(Optional.of(who), Optional.ofNullable(says));
  }

  private static Value literal(String text) {
    return SimpleValueFactory.getInstance().createLiteral(text);
  }
}
