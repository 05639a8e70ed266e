package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.OpenDataset;
import org.parley.app.Talks;
import org.parley.serve.Limits;
import org.parley.serve.Settings;
import org.parley.serve.WebServer;

/** Commands that read, while a server holds the dataset: they say and do what they do without. */
class ThroughServerTest {

  /** Far less than the commands need: guests are held to it, they are not. */
  private static final Limits NARROW =
      new Limits(Duration.ofSeconds(1), 3, 1 << 20, 2, 16, 100, Duration.ofSeconds(30));

  private static final List<List<String>> READING =
      List.of(
          List.of("query", "meetings"),
          List.of("query", "meetings", "--format", "json"),
          List.of("query", "meetings", "--format", "table"),
          List.of("query", "-e", "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o", "--timeout", "60"),
          List.of("query", "-e", "SELECT ?s { ?s rdfs:label ?name }", "--param", "name=Geneva"),
          List.of("query", "-e", "SELECT ?o { ?s a ?o }", "--param", "s=<https://example.org/x>"),
          List.of("query", "-e", "SELECT ?x { ?x a pl:Meeting }", "--param", "z=1"),
          List.of("query", "-e", "ASK { ?m a pl:Meeting }", "--exit-status"),
          List.of("query", "-e", "ASK { ?m a pl:Nothing }", "--exit-status"),
          List.of("query", "-e", "CONSTRUCT { ?m a pl:Meeting } WHERE { ?m a pl:Meeting }"),
          List.of("query", "-e", "SELECT ?m {\n  ?m a pl:Meeting ,, }"),
          List.of("query", "-e", "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }"),
          List.of("query", "-e", "SELECT (REPLACE(?x, '(', '') AS ?y) { VALUES ?x { 'a' } }"),
          List.of("export"),
          List.of("export", "--format", "trig"),
          List.of("export", "--format", "jsonld"),
          List.of("export", "--article", "one"),
          List.of("export", "--article", "three"),
          List.of("export", "--entity", "Ukraine"),
          List.of("export", "--entity", "Atlantis"),
          List.of("export", "--format", "graphml"),
          List.of("export", "--format", "geojson"),
          List.of("info"),
          List.of("info", "--json"),
          List.of("show", "Ukraine"),
          List.of("show", "Geneva"),
          List.of("ladder"),
          List.of("disagreements"),
          List.of("report", "one"),
          List.of("report", "--query", "meetings"),
          List.of("correct", "--list"),
          List.of("validate"));

  @TempDir private static Path folder;
  private static Path dataset;

  @BeforeAll
  static void load() {
    dataset = folder.resolve("dataset");
    Path one = Talks.article(folder, "one", "Geneva");
    Path two = Talks.article(folder, "two", "Istanbul");
    Run load =
        new Run()
            .coding(new Talks())
            .command("load", "--dataset", dataset.toString(), one.toString(), two.toString());
    assertThat(load.exitCode()).isZero();
  }

  @Test
  void commandsThatReadDoTheSameThroughTheServer() {
    Map<List<String>, String> without = new LinkedHashMap<>();
    READING.forEach(words -> without.put(words, told(words)));
    try (OpenDataset open = OpenDataset.alone(dataset);
        WebServer server = served(open)) {
      READING.forEach(
          words -> assertThat(told(words)).describedAs("%s", words).isEqualTo(without.get(words)));
      assertThat(server.uri()).isNotNull();
    }
  }

  @Test
  void theSiteIsTheSame() throws IOException {
    run("export", "--site", folder.resolve("alone").toString());
    try (OpenDataset open = OpenDataset.alone(dataset);
        WebServer server = served(open)) {
      run("export", "--site", folder.resolve("through").toString());
      assertThat(server.uri()).isNotNull();
    }
    Map<String, String> pages = files(folder.resolve("alone"));
    assertThat(pages).hasSizeGreaterThan(20);
    assertThat(files(folder.resolve("through"))).isEqualTo(pages);
  }

  @Test
  void aLimitIsSixAsWithoutTheServer() {
    try (OpenDataset open = OpenDataset.alone(dataset);
        WebServer server = served(open)) {
      Run slow =
          run("query", "--timeout", "0.2", "-e", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }");
      assertThat(slow.exitCode()).isEqualTo(6);
      assertThat(slow.err()).contains("stopped after 0.2 s").contains("--timeout");
      assertThat(server.uri()).isNotNull();
    }
  }

  @Test
  void commandsThatWriteTellWhoHasTheDataset() throws IOException {
    Path decision =
        Talks.file(folder, "decisions.csv", "decision,thing,other\nsame,Geneva,Istanbul\n");
    try (OpenDataset open = OpenDataset.alone(dataset);
        WebServer server = served(open)) {
      for (String[] words :
          List.of(
              new String[] {"load", folder.resolve("one.txt").toString()},
              new String[] {"remove", "one"},
              new String[] {"correct", decision.toString()},
              new String[] {"serve", "--port", "0"})) {
        Run run = run(words);
        assertThat(run.exitCode()).describedAs("%s", (Object) words).isEqualTo(5);
        assertThat(run.err()).contains("in use by this process");
      }
      assertThat(server.uri()).isNotNull();
    }
  }

  @Test
  void thePlateIsForItsOwnerAndGoesWithTheServer() throws IOException {
    Path plate = dataset.resolve("server.json");
    try (OpenDataset open = OpenDataset.alone(dataset);
        WebServer server = served(open)) {
      assertThat(plate).content().contains(server.uri().toString());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plate)))
          .isEqualTo("rw-------");
    }
    assertThat(plate).doesNotExist();
  }

  @Test
  void aPlateThatAKilledServerLeftIsNotHeeded() throws IOException {
    String process = Long.toString(ProcessHandle.current().pid());
    // Of this process, but nobody answers; of a process that is gone; of another folder; no JSON.
    for (String[] left :
        List.of(
            new String[] {process, dataset.toRealPath().toString()},
            new String[] {"999999999", dataset.toRealPath().toString()},
            new String[] {process, "/elsewhere"})) {
      Files.writeString(
          dataset.resolve("server.json"),
          """
          {"pid": %s, "address": "http://127.0.0.1:1/", "folder": "%s", "key": "k"}"""
              .formatted(left[0], left[1]));
      assertThat(run("query", "meetings").exitCode()).isZero();
    }
    Files.writeString(dataset.resolve("server.json"), "{\"pid\": ");
    assertThat(run("query", "meetings").exitCode()).isZero();
    try (OpenDataset open = OpenDataset.alone(dataset);
        WebServer server = served(open)) {
      assertThat(dataset.resolve("server.json")).content().contains(server.uri().toString());
    }
  }

  @Test
  void anotherServerAtThatPortIsNotAsked() throws IOException {
    Path other = folder.resolve("other");
    Path three = Talks.article(folder, "three", "Geneva");
    new Run().coding(new Talks()).command("load", "--dataset", "" + other, "" + three);
    try (OpenDataset open = OpenDataset.alone(other);
        WebServer server = served(open)) {
      Files.writeString(
          dataset.resolve("server.json"),
          """
          {"pid": %d, "address": "%s", "folder": "%s", "key": "not the key"}"""
              .formatted(ProcessHandle.current().pid(), server.uri(), dataset.toRealPath()));
      assertThat(run("query", "articles").out()).contains("Istanbul");
    }
  }

  private static WebServer served(OpenDataset open) {
    return WebServer.start(open, Settings.usual().port(0).limits(NARROW));
  }

  private static String told(List<String> words) {
    Run run = run(words.toArray(String[]::new));
    return "exit code %d%n%s%n%s".formatted(run.exitCode(), run.out(), run.err());
  }

  private static Run run(String... words) {
    return new Run().with("PARLEY_DATASET", dataset.toString()).coding(new Talks()).command(words);
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> walk = Files.walk(site, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        files.put(site.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
      }
    }
    return files;
  }
}
