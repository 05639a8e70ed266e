package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.Talks;
import org.parley.store.Store;

/** The commands on one small dataset, which none but {@code load} and {@code remove} may change. */
class CommandsTest {

  @TempDir private static Path shared;
  private static Path articles;

  @TempDir private Path own;

  @BeforeAll
  static void load() throws IOException {
    articles = Files.createDirectory(shared.resolve("articles"));
    Talks.article(articles, "istanbul", "Istanbul");
    Talks.article(articles, "geneva", "Geneva");
    Run load = new Run().coding(new Talks()).with("PARLEY_DATASET", dataset());
    assertThat(load.command("load", articles.toString()).exitCode()).isZero();
    assertThat(load.out()).isEmpty();
    assertThat(load.err()).contains("2 added");
  }

  @Test
  void whatIsLoadedIsNotLoadedAgain() {
    Run again = run("load", articles.toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("2 unchanged");
  }

  @Test
  void loadGoesOnPastBadFilesAndEndsWithFour() {
    Talks.article(own, "a", "Vienna");
    Talks.file(own, "b.txt", "");
    Run load =
        new Run()
            .coding(new Talks())
            .command("load", "--dataset", own.resolve("data").toString(), own.toString());
    assertThat(load.exitCode()).isEqualTo(4);
    assertThat(load.err()).contains("b.txt", "1 added, 1 failed");
  }

  @Test
  void aConfidenceBeyondOneIsAUsageError() {
    Run extract = run("extract", "--min-confidence", "1.5", articles.toString());
    assertThat(extract.exitCode()).isEqualTo(2);
    assertThat(extract.err()).contains("--min-confidence is 1.5; expected a number from 0 to 1");
  }

  @Test
  void articlesAreReadAgainWhereAnotherConfidenceIsAskedFor() {
    Talks.article(own, "a", "Vienna");
    String data = own.resolve("data").toString();
    String article = own.resolve("a.txt").toString();
    new Run().coding(new Talks()).command("load", "--dataset", data, article);

    Run again =
        new Run()
            .coding(new Talks())
            .command("load", "--dataset", data, "--min-confidence", "0.5", article);
    assertThat(again.err()).contains("1 changed");

    Run same =
        new Run()
            .coding(new Talks())
            .command("load", "--dataset", data, "--min-confidence", "0.5", article);
    assertThat(same.err()).contains("1 unchanged");
  }

  @Test
  void aMissingPathIsBadInput() {
    Run load = run("load", own.resolve("none").toString());
    assertThat(load.exitCode()).isEqualTo(4);
    assertThat(load.err()).contains("none", "no such file");
  }

  @Test
  void aFolderWithoutArticlesIsBadInput() {
    assertThat(run("load", own.toString()).exitCode()).isEqualTo(4);
  }

  @Test
  void quietSaysNothing() {
    Run again = run("load", "--quiet", articles.toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.out() + again.err()).isEmpty();
  }

  @Test
  void aDryRunMakesNothing() {
    Path data = own.resolve("data");
    Run dry =
        new Run()
            .coding(new Talks())
            .command("load", "--dry-run", "--dataset", data.toString(), articles.toString());
    assertThat(dry.exitCode()).isZero();
    assertThat(dry.err()).contains("2 added", "dry run");
    assertThat(data).doesNotExist();
  }

  @Test
  void extractPrintsACodingALine() throws IOException {
    Run extract = new Run().coding(new Talks()).command("extract", articles.toString());
    assertThat(extract.exitCode()).isZero();
    assertThat(extract.err()).isEmpty();
    List<String> lines = extract.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(new ObjectMapper().readTree(lines.get(0)).get("article").asText())
        .isEqualTo("geneva");
  }

  @Test
  void extractPrintsTheGoodAndTellsTheBad() {
    Talks.article(own, "a", "Vienna");
    Talks.file(own, "b.txt", "");
    Run extract = new Run().coding(new Talks()).command("extract", own.toString());
    assertThat(extract.exitCode()).isEqualTo(4);
    assertThat(extract.out()).hasLineCount(1);
    assertThat(extract.err()).contains("b.txt");
  }

  @Test
  void aNamedQueryAnswersIntoAPipeAsTsv() {
    Run query = run("query", "meetings");
    assertThat(query.exitCode()).isZero();
    assertThat(query.out()).startsWith("?meeting\t").contains("Istanbul").hasLineCount(3);
    assertThat(query.err()).isEmpty();
  }

  @Test
  void aTerminalGetsATable() {
    Run query =
        new Run().onTerminal().with("PARLEY_DATASET", dataset()).command("query", "meetings");
    assertThat(query.out()).doesNotContain("\t").contains("----");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tsv", "json", "xml", "markdown", "table"})
  void everyFormatOfAnswersCanBeWritten(String format) {
    assertThat(run("query", "meetings", "--format", format).out()).contains("Istanbul");
  }

  @Test
  void theExtensionTellsTheFormat() throws IOException {
    Path file = own.resolve("answer.csv");
    Run query = run("query", "meetings", "-o", file.toString());
    assertThat(query.out()).isEmpty();
    assertThat(file).content().startsWith("meeting,when,place");
    assertThat(own).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void aQueryThatFailsLeavesNoFile() throws IOException {
    run("query", "-e", "SELECT ?x {", "-o", own.resolve("answer.csv").toString());
    assertThat(own).isEmptyDirectory();
  }

  @Test
  void anOutputFolderThatIsMissingIsTold() {
    Run query = run("query", "meetings", "-o", own.resolve("none/answer.csv").toString());
    assertThat(query.exitCode()).isEqualTo(7);
    assertThat(query.err()).contains("no such directory");
  }

  @Test
  void aConstructGivesTurtle() {
    Run query = run("query", "-e", "CONSTRUCT { ?m a pl:Meeting } WHERE { ?m a pl:Meeting }");
    assertThat(query.out()).contains("@prefix pl:", "a pl:Meeting");
  }

  @Test
  void aParameterIsBoundAsATextAndNeverAsSparql() {
    String query = "SELECT ?l { ?p rdfs:label ?l FILTER (STR(?l) = ?name) }";
    assertThat(run("query", "-e", query, "--param", "name=Istanbul").out()).contains("Istanbul");
    Run attack = run("query", "-e", query, "--param", "name=\") } #");
    assertThat(attack.exitCode()).isZero();
    assertThat(attack.out()).hasLineCount(1);
  }

  @Test
  void aParameterInAngleBracketsIsAnIri() {
    Run query =
        run(
            "query",
            "-e",
            "SELECT ?l { ?x rdfs:label ?l }",
            "--param",
            "x=<https://w3id.org/parley/ns#Meeting>");
    assertThat(query.out()).contains("meeting");
  }

  @Test
  void anUnknownParameterIsWrongUsage() {
    Run query = run("query", "-e", "SELECT ?x { ?x a pl:Meeting }", "--param", "y=1");
    assertThat(query.exitCode()).isEqualTo(2);
    assertThat(query.err()).contains("?y");
  }

  @Test
  void aQueryCanComeFromAFileOrStandardInput() {
    String sparql = "SELECT (COUNT(?m) AS ?n) { ?m a pl:Meeting }";
    Path file = Talks.file(own, "count.rq", sparql);
    assertThat(run("query", "-f", file.toString()).out()).contains("2");
    Run piped =
        new Run()
            .reading(sparql)
            .with("PARLEY_DATASET", dataset())
            .command("query", "-f", "-", "--format", "csv");
    assertThat(piped.out()).isEqualTo("n\r\n2\r\n");
  }

  @Test
  void aSyntaxErrorShowsThePlace() {
    Run query = run("query", "-e", "SELECT ?x { ?x a pl:Meeting");
    assertThat(query.exitCode()).isEqualTo(4);
    assertThat(query.out()).isEmpty();
    assertThat(query.err()).contains("line 1, column", "^");
  }

  @Test
  void anUnknownQueryNameGetsTheNearest() {
    Run query = run("query", "meetngs");
    assertThat(query.exitCode()).isEqualTo(2);
    assertThat(query.err()).contains("did you mean meetings");
  }

  @Test
  void anUnknownFormatGetsTheList() {
    Run query = run("query", "meetings", "--format", "cvs");
    assertThat(query.exitCode()).isEqualTo(2);
    assertThat(query.out()).isEmpty();
    assertThat(query.err()).contains("csv", "json", "markdown");
  }

  @Test
  void twoSourcesOfAQueryAreWrongUsage() {
    assertThat(run("query", "meetings", "-e", "ASK {}").exitCode()).isEqualTo(2);
  }

  @Test
  void noIsThreeOnlyWhenAskedFor() {
    assertThat(run("query", "-e", "ASK { ?x a pl:Attack }").exitCode()).isZero();
    Run no = run("query", "-e", "ASK { ?x a pl:Attack }", "--exit-status");
    assertThat(no.exitCode()).isEqualTo(3);
    assertThat(no.out()).isEqualTo("false\n");
    assertThat(run("query", "-e", "ASK { ?x a pl:Meeting }", "--exit-status").exitCode()).isZero();
    assertThat(run("query", "-e", "SELECT ?x { ?x a pl:Attack }", "--exit-status").exitCode())
        .isEqualTo(3);
  }

  @Test
  void aTimeoutIsSix() {
    Run slow =
        run(
            "query",
            "--timeout",
            "0.2",
            "-e",
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    assertThat(slow.exitCode()).isEqualTo(6);
    assertThat(slow.out()).isEmpty();
    assertThat(slow.err()).contains("--timeout");
  }

  @Test
  void queriesAreListedWithWhatTheyAnswer() {
    Run queries = run("queries");
    assertThat(queries.exitCode()).isZero();
    assertThat(queries.out()).containsPattern("meetings +\\S.*\\?");
  }

  @Test
  void ownQueriesJoinTheLibrary() throws IOException {
    Talks.file(
        own, "mine.rq", "# How many meetings?\nSELECT (COUNT(?m) AS ?n) { ?m a pl:Meeting }");
    assertThat(run("queries", "--queries", own.toString()).out()).contains("mine", "How many");
    assertThat(run("query", "mine", "--queries", own.toString()).out()).contains("2");
  }

  @Test
  void oneQueryCanBeRead() {
    assertThat(run("queries", "meetings").out()).startsWith("# ").contains("SELECT");
  }

  @Test
  void showGivesEveryFactWithItsSentence() {
    Run show = run("show", "russia");
    assertThat(show.exitCode()).isZero();
    assertThat(show.out())
        .startsWith("Russia")
        .contains("actor/rus>", "participant (actual)", "\"The delegations of Russia", "Istanbul");
  }

  @Test
  void showTakesAnIriByItsPrefix() {
    assertThat(run("show", "actor:rus").out()).startsWith("Russia");
  }

  @Test
  void showingWhatIsUnknownGivesTheNearestName() {
    Run show = run("show", "Rusia");
    assertThat(show.exitCode()).isEqualTo(4);
    assertThat(show.out()).isEmpty();
    assertThat(show.err()).contains("did you mean 'Russia'?");
  }

  @Test
  void showingWhatIsAmbiguousGivesAList() {
    Run show = run("show", "meeting of");
    assertThat(show.exitCode()).isEqualTo(4);
    assertThat(show.err()).contains("Istanbul", "Geneva");
  }

  @Test
  void whatIsLoadedConforms() {
    Run validate = run("validate");
    assertThat(validate.out()).doesNotContain("violation");
    assertThat(validate.err()).contains("conforms");
    assertThat(validate.exitCode()).isZero();
  }

  @Test
  void aViolationIsThreeAndTellsWhereAndWhy() {
    String data = own.resolve("data").toString();
    new Run().coding(new Talks()).command("load", "--dataset", data, articles.toString());
    try (Store store = Store.openExisting(Path.of(data))) {
      store.remove(Values.iri("https://w3id.org/parley/data/graph/authority"));
    }
    Run validate = run("validate", "--dataset", data);
    assertThat(validate.exitCode()).isEqualTo(3);
    assertThat(validate.out()).contains("violation\thttps://w3id.org/parley/data/");
  }

  @Test
  void infoCounts() {
    Run info = run("info");
    assertThat(info.out()).containsPattern("articles +2\n").containsPattern("meeting +2 actual\n");
  }

  @Test
  void infoSpeaksJsonToo() throws IOException {
    assertThat(new ObjectMapper().readTree(run("info", "--json").out()).get("articles").asInt())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "ntriples", "nquads", "jsonld", "rdfxml"})
  void everyFormatOfGraphsCanBeExported(String format) {
    Run export = run("export", "--format", format);
    assertThat(export.exitCode()).isZero();
    assertThat(export.out()).contains("Istanbul");
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "geojson", "plover"})
  void toolsGetTheirFilesByExtension(String extension) throws IOException {
    Path file = own.resolve("talks." + extension);
    assertThat(run("export", "-o", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file)).contains("Russia", "Ukraine");
    assertThat(run("export", "--format", extension).out()).isEqualTo(Files.readString(file));
  }

  @Test
  void agreementsAreASpreadsheetEvenIfThereAreNone() throws IOException {
    Path file = own.resolve("agreements.csv");
    assertThat(run("export", "-o", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file)).startsWith("AgtId,Agt,Dat,").hasLineCount(1);
  }

  @Test
  void aFormatForToolsIsOfTheWholeDataset() {
    Run part = run("export", "--format", "gexf", "--article", "geneva");
    assertThat(part.exitCode()).isEqualTo(2);
    assertThat(part.err()).contains("gexf is of the whole dataset only");
  }

  @Test
  void anUnknownExportFormatIsToldTheKnownOnes() {
    Run export = run("export", "--format", "graphm");
    assertThat(export.exitCode()).isEqualTo(2);
    assertThat(export.err()).contains("no export format 'graphm'", "graphml", "turtle");
  }

  @Test
  void oneArticleIsExportedAlone() {
    assertThat(run("export", "--article", "geneva").out())
        .contains("Geneva")
        .doesNotContain("Istanbul");
    assertThat(run("export", "--article", "vienna").exitCode()).isEqualTo(4);
  }

  @Test
  void oneEntityIsExportedWithItsNeighbourhood() {
    assertThat(run("export", "--entity", "Russia").out()).contains("actor:rus");
  }

  @Test
  void theSameGraphGivesTheSameBytes() {
    assertThat(run("export").out()).isEqualTo(run("export").out());
  }

  @Test
  void theDefaultBaseIsWarnedOfOnExport() {
    assertThat(run("export").err()).contains("base IRI");
  }

  @Test
  void aRemovedArticleTakesWithItWhatOnlyItSaid() {
    String data = own.resolve("data").toString();
    new Run().coding(new Talks()).command("load", "--dataset", data, articles.toString());
    assertThat(run("remove", "--dataset", data, "geneva").exitCode()).isZero();
    assertThat(run("query", "--dataset", data, "meetings").out()).doesNotContain("Geneva");
    assertThat(run("export", "--dataset", data).out()).doesNotContain("geneva");
  }

  @Test
  void removingAnUnknownArticleRemovesNone() {
    Run remove = run("remove", "istanbul", "genva");
    assertThat(remove.exitCode()).isEqualTo(4);
    assertThat(remove.err()).contains("genva", "did you mean geneva");
    assertThat(run("info").out()).containsPattern("articles +2\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"query meetings", "show Russia", "info", "validate", "export", "remove a"})
  void aMistypedDatasetIsFiveAndNothingIsMade(String command) throws IOException {
    Path typo = own.resolve("typo");
    Run read = new Run().with("PARLEY_DATASET", typo.toString());
    read.command(command.split(" ", -1));
    assertThat(read.exitCode()).isEqualTo(5);
    assertThat(read.out()).isEmpty();
    assertThat(read.err()).contains(typo.toString());
    assertThat(typo).doesNotExist();
  }

  @Test
  void theOptionGoesBeforeTheEnvironment() {
    Run info = new Run().with("PARLEY_DATASET", "/nowhere").command("info", "--dataset", dataset());
    assertThat(info.exitCode()).isZero();
  }

  @Test
  void aDatasetInUseIsFiveAndTellsByWhom() {
    try (Store held = Store.openExisting(Path.of(dataset()))) {
      Run query = run("query", "meetings");
      assertThat(query.exitCode()).isEqualTo(5);
      assertThat(query.err()).contains("in use by");
      assertThat(held.size()).isPositive();
    }
  }

  @Test
  void readingChangesNoFile() throws IOException {
    List<String> before = files();
    Stream.of("query meetings", "show Russia", "info", "validate", "export", "queries")
        .forEach(command -> run(command.split(" ", -1)));
    assertThat(files()).isEqualTo(before);
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(dataset()))) {
      return files.map(Path::toString).filter(name -> !name.endsWith(".lock")).sorted().toList();
    }
  }

  private static Run run(String... args) {
    return new Run().with("PARLEY_DATASET", dataset()).command(args);
  }

  private static String dataset() {
    return shared.resolve("dataset").toString();
  }
}
