package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.export.Selection;
import org.parley.fault.ExitCode;
import org.parley.intake.Checksum;
import org.parley.store.Question;
import org.parley.turtle.GraphFormat;

/** Codings, spreadsheets and RDF that others made, into a real dataset; nothing is extracted. */
class ForeignDataTest {

  private static final String CODING =
      """
      {"article": "%s", "coder": "A. Reader", "published": "2025-06-03", "events": [
        {"id": "e1", "type": "Meeting", "time": "2025-06-02", "place": ["%s"],
         "roles": {"participant": [["Russia"], ["Ukraine"]]},
         "evidence": [{"start": 20, "end": 60}]}]}
      """;

  private static final String SHEET =
      """
      article,published,coder,type,time,place,participant,quantities,sentence
      vell,2025-06-03,B. Reader,Meeting,2025-06-02,Geneva,Russia; Ukraine | Kyiv,~40 aircraft @ Ukraine,"They met, again."
      vell,2025-06-03,B. Reader,Statement,,,,,He spoke.
      """;

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void nameTheDataset() {
    dataset = folder.resolve("dataset");
  }

  @Test
  void aCodingBesideItsArticleIsTakenAndNobodyElseIsAsked() {
    Talks.article(folder, "a", "Istanbul");
    write("a.json", CODING.formatted("a", "Istanbul"));

    assertThat(load(folder).counts()).containsEntry("added", 1).containsEntry("failed", 0);
    assertThat(column("SELECT ?c { ?a pl:coder ?c }")).containsExactly("A. Reader");
    assertThat(column("SELECT ?day { ?a schema:datePublished ?day }"))
        .containsExactly("2025-06-03");
    assertThat(load(folder).counts()).containsEntry("unchanged", 1);
  }

  @Test
  void aPersonsCodingIsNotReplacedByTheMachines() {
    Path text = Talks.article(folder, "a", "Istanbul");
    write("a.json", CODING.formatted("a", "Istanbul"));
    load(folder);

    assertThat(load(text).counts()).containsEntry("unchanged", 1);

    Talks.article(folder, "a", "Geneva");
    LoadReport report = load(text);
    assertThat(report.failures().get(0).fault().line()).contains("'A. Reader' has coded");
    assertThat(column("SELECT ?c { ?a pl:coder ?c }")).containsExactly("A. Reader");
  }

  @Test
  void manyCodingsComeInOneFile() {
    for (String name : List.of("a", "b")) {
      Talks.article(folder, name, "Istanbul");
    }
    Path lines =
        write(
            "all.jsonl",
            CODING.formatted("a", "Istanbul").replace("\n", " ")
                + "\n"
                + CODING.formatted("b", "Geneva").replace("\n", " "));

    assertThat(load(lines).counts()).containsEntry("added", 2);
    assertThat(column("SELECT ?l { ?m a pl:Meeting ; pl:place/rdfs:label ?l }"))
        .containsExactlyInAnyOrder("Istanbul", "Geneva");
  }

  @Test
  void aSpreadsheetThatQuotesItsSentencesNeedsNoArticle() {
    Path sheet = write("events.csv", SHEET);

    LoadReport report = load(sheet);

    assertThat(report.failures()).isEmpty();
    assertThat(column("SELECT ?q { ?r pl:evidence/pl:quote ?q }"))
        .containsExactlyInAnyOrder("They met, again.", "He spoke.");
    assertThat(column("SELECT ?l { ?m a pl:Meeting ; pl:participant/rdfs:label ?l }"))
        .containsExactlyInAnyOrder("Russia", "Ukraine");
    assertThat(column("SELECT ?w { ?m pl:quantity/pl:claimedBy/rdfs:label ?w }"))
        .containsExactly("Ukraine");
    assertThat(Validation.of(dataset))
        .noneMatch(found -> found.severity().name().equals("VIOLATION"));
  }

  @Test
  void theSentencesOfASpreadsheetAreFoundInTheArticle() {
    Talks.file(folder, "vell.txt", "Vell\n\nHe spoke. They met, again.\n");
    Path sheet = write("events.csv", SHEET);

    assertThat(load(sheet).failures()).isEmpty();
    assertThat(column("SELECT ?start { ?e pl:quote \"They met, again.\" ; pl:start ?start }"))
        .containsExactly("16");
  }

  @Test
  void whomTheCoderKnowsForPersonsArePersonsInAnyRoleAndOthersAreNot() {
    Path sheet =
        write(
            "events.csv",
            """
            article,type,participant,mediator,holder,title,persons,sentence
            vell,Meeting,Ali Karvan; River Front,Qatar; Sina Moradan,,,Sina Moradan; Qatar Airways,They met.
            vell,Meeting,Ali Karvan; Ilir,,,,,They met again.
            vell,Position,,,Ilir,envoy,,Ilir was envoy.
            vell,Position,,,Oman,envoy,,Oman was envoy.
            vell,Meeting,Oman,,,,,Oman came.
            """);

    assertThat(load(sheet).failures()).isEmpty();
    assertThat(
            column(
                "SELECT ?n { ?m a pl:Meeting ; pl:participant|pl:mediator ?p . ?p a pl:Person ; rdfs:label ?n }"))
        .containsExactlyInAnyOrder("Sina Moradan", "Ilir");
    assertThat(column("SELECT ?n { ?m pl:participant ?p . ?p a pl:State ; rdfs:label ?n }"))
        .containsExactly("Oman");
    assertThat(Validation.of(dataset))
        .noneMatch(found -> found.severity().name().equals("VIOLATION"));
  }

  @ParameterizedTest
  @CsvSource({"trig, trig", "nquads, nq", "turtle, ttl", "ntriples, nt", "rdfxml, rdf"})
  void whatIsExportedIsLoadedAgainAsItWas(String format, String ending) {
    Talks.article(folder, "a", "Istanbul");
    write("a.json", CODING.formatted("a", "Istanbul"));
    load(folder);
    Path copy = folder.resolve("copy." + ending);
    try (OpenDataset open = OpenDataset.at(dataset)) {
      open.exporter().write(new Selection.Everything(), GraphFormat.of(format), copy);
    }
    List<String> said =
        column(
            "SELECT ?t { GRAPH graph:article\\/a { ?s ?p ?o } BIND (CONCAT(STR(?s), STR(?p), STR(?o)) AS ?t) }");
    dataset = folder.resolve("second");

    assertThat(load(copy).failures()).isEmpty();
    assertThat(
            column(
                "SELECT ?t { GRAPH graph:article\\/a { ?s ?p ?o } BIND (CONCAT(STR(?s), STR(?p), STR(?o)) AS ?t) }"))
        .containsAll(said);
  }

  @Test
  void badDataIsToldInOneLineAndLeavesTheDatasetUntouched() {
    Talks.article(folder, "a", "Istanbul");
    write("a.json", CODING.formatted("a", "Istanbul"));
    load(folder);
    Map<String, String> before = StoredFiles.sums(dataset);

    assertRefused("b.json", CODING.formatted("a", "x").replace("60", "6000"), "evidence ends at");
    assertRefused("b.json", CODING.formatted("a", "x").replace("Meeting", "Meting"), "'Meting'");
    assertRefused("b.json", CODING.formatted("a", "x").replace("participant", "guest"), "guest");
    assertRefused("b.json", CODING.formatted("none", "x"), "no article 'none'");
    assertRefused("b.jsonl", CODING + "{", "not JSON");
    String good = CODING.formatted("c", "Geneva");
    Talks.article(folder, "c", "Geneva");
    Talks.article(folder, "d", "Doha");
    String bad = CODING.formatted("d", "Doha");
    assertRefused(
        "b.jsonl",
        good + bad.replace("60", "6000"),
        "b.jsonl, article 'd': the coding cannot be used: e1");
    assertRefused("b.jsonl", good + bad.replace("Meeting", "Meting"), "'Meting'");
    assertRefused("b.jsonl", good + bad.replace("participant", "guest"), "no role 'guest'");
    assertRefused("b.csv", "article,typ\na,Meeting\n", "no column 'type'");
    assertRefused("b.csv", SHEET.replace("Statement,,", "Statement,1,"), "b.csv:3: column 'time'");
    assertRefused("b.csv", SHEET.replace("Statement,,,", "Statement,,,Iran"), "'participant'");
    assertRefused(
        "b.ttl", "@prefix pl: <https://w3id.org/parley/ns#> . <a:b> a pl:Meting .", "pl:Meting");
    assertRefused("b.ttl", "<a:b> a <a:c> .", "no article");

    assertThat(StoredFiles.sums(dataset)).isEqualTo(before);
  }

  @Test
  void aSyntaxErrorFarDownInALargeFileIsToldWithItsLine() {
    Talks.article(folder, "a", "Istanbul");
    write("a.json", CODING.formatted("a", "Istanbul"));
    load(folder);
    Map<String, String> before = StoredFiles.sums(dataset);
    String line = "<http://example.org/s> <http://example.org/p> \"o\" .\n";

    assertRefused(
        "b.nt",
        line.repeat(899_999) + "<http://example.org/s> nonsense .\n" + line,
        "b.nt:900000:");

    assertThat(StoredFiles.sums(dataset)).isEqualTo(before);
  }

  @Test
  void aReportWithoutEvidenceIsRefusedByTheShapes() {
    assertRefused(
        "b.ttl",
        """
        @prefix pl: <https://w3id.org/parley/ns#> .
        @prefix code: <https://w3id.org/parley/code/> .
        @base <https://w3id.org/parley/data/> .
        <article/b> a pl:Article ; <http://www.w3.org/2000/01/rdf-schema#label> "b"@en ; pl:coder "x" ;
          pl:characters 9 ; pl:sha256 "%s" .
        <report/b-1> a pl:Report ; pl:article <article/b> ; pl:status code:actual ; pl:event <event/b-1> .
        <event/b-1> a pl:Meeting ; <http://www.w3.org/2000/01/rdf-schema#label> "Meeting"@en .
        """
            .formatted(Checksum.of("")),
        "has a report with evidence in the same graph");
    assertThat(dataset).exists();
  }

  private void assertRefused(String name, String content, String message) {
    Path file = write(name, content);
    LoadReport report = load(file);
    assertThat(report.failures()).as(name + ": " + message).hasSize(1);
    assertThat(report.failures().get(0).fault().exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(report.failures().get(0).fault().line()).contains(message).doesNotContain("\n");
  }

  private LoadReport load(Path... paths) {
    House house =
        new House(
            () ->
                article -> {
                  throw new AssertionError("a person has coded it");
                });
    return new Loader(house, dataset, LoadSettings.usual())
        .load(List.of(paths), new Unheard(), new Stop());
  }

  private Path write(String name, String content) {
    return Talks.file(folder, name, content);
  }

  private List<String> column(String query) {
    try (OpenDataset open = OpenDataset.at(dataset)) {
      Question question = Question.of(query).prefixes(open.info().prefixes().namespaces());
      return open.store().select(question).rows().stream()
          .map(row -> row.get(0).orElseThrow().stringValue())
          .toList();
    }
  }
}
