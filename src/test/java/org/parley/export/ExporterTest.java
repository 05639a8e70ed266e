package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.Samples;
import org.parley.store.Store;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.turtle.Namespaces;

class ExporterTest {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI ONE = Samples.iri("graph/one");
  private static final IRI TWO = Samples.iri("graph/two");
  private static final String BASE = "https://example.org/data/";

  @TempDir Path folder;
  private Store store;
  private Exporter exporter;

  @BeforeEach
  void openStore() {
    store = Store.open(folder.resolve("data"));
    store.replace(Map.of(ONE, Samples.adversarial(), TWO, talks()));
    exporter = new Exporter(store, Namespaces.of(Map.of("ex", BASE)), BASE);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatReadsBackInJenaAndInRio(GraphFormat format) throws IOException {
    Path file = folder.resolve("out." + format.extension());

    exporter.write(new Selection.Everything(), format, file);

    List<Statement> rio = GraphReader.read(file);
    List<Statement> expected =
        format.keepsNamedGraphs()
            ? store.statements()
            : Stream.concat(store.graph(ONE).stream(), store.graph(TWO).stream()).toList();
    assertThat(Models.isomorphic(rio, expected)).isTrue();
    assertThat(jena(file, format).size()).isEqualTo(expected.stream().distinct().count());
    assertThat(jena(file, format).isIsomorphicWith(viaNTriples(expected))).isTrue();
  }

  @Test
  void ofAThingThatManyStatementsReferToOnlySomeAreGivenWithANoteOnTheRest() {
    IRI hub = Samples.iri("hub");
    List<Statement> references =
        Stream.of("a", "b", "c", "d", "e")
            .map(name -> Statements.statement(Samples.iri(name), RDFS.SEEALSO, hub, null))
            .toList();
    store.replace(Map.of(TWO, references));

    List<Statement> some = new Selection.Entity(hub, List.of(), 3).from(store);

    assertThat(some).filteredOn(s -> s.getObject().equals(hub)).hasSize(3);
    assertThat(some)
        .filteredOn(s -> s.getPredicate().equals(SKOS.EDITORIAL_NOTE))
        .singleElement()
        .satisfies(note -> assertThat(note.getObject().stringValue()).contains("2 more"));
    assertThat(new Selection.Entity(hub, List.of(), 3).from(store)).isEqualTo(some);
    assertThat(new Selection.Entity(hub, List.of(), 5).from(store))
        .hasSize(5)
        .noneMatch(s -> s.getPredicate().equals(SKOS.EDITORIAL_NOTE));
  }

  /** Jena's own reading, all graphs in one. */
  private static Model jena(Path file, GraphFormat format) throws IOException {
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    var dataset = org.apache.jena.query.DatasetFactory.create();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(Files.readAllBytes(file)), lang);
    return dataset.getDefaultModel().union(dataset.getUnionModel());
  }

  private static Model viaNTriples(List<Statement> statements) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new org.parley.turtle.GraphWriter(Namespaces.of(Map.of()))
        .write(statements, GraphFormat.NTRIPLES, out);
    var model = org.apache.jena.rdf.model.ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(out.toByteArray()), Lang.NTRIPLES);
    return model;
  }

  @ParameterizedTest
  @EnumSource
  void theSameDatasetIsTheSameBytes(GraphFormat format) {
    String first = text(new Selection.Everything(), format);
    store.remove(ONE);
    store.remove(TWO);
    store.replace(Map.of(TWO, talks()));
    store.replace(Map.of(ONE, Samples.adversarial()));

    assertThat(text(new Selection.Everything(), format)).isEqualTo(first);
  }

  @Test
  void anArticleIsItsOwnGraphOnly() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(exporter.write(new Selection.Article(TWO), GraphFormat.TRIG, out).statements())
        .isEqualTo(talks().size());
    assertThat(read(out, GraphFormat.TRIG)).allMatch(s -> s.getContext().equals(TWO));
  }

  @Test
  void anEntityComesWithItsPartsAndTheNamesOfItsNeighbours() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Selection meeting =
        new Selection.Entity(
            Samples.iri("meeting"), List.of(Samples.iri("Report"), Samples.iri("Span")));

    exporter.write(meeting, GraphFormat.TURTLE, out);

    assertThat(read(out, GraphFormat.TURTLE))
        .contains(
            Samples.link("meeting", "party", "ukraine"),
            Samples.link("report", "event", "meeting"),
            Samples.link("report", "evidence", "span"),
            Samples.fact("span", VALUES.createLiteral("They met.")),
            Samples.fact("ukraine", VALUES.createLiteral("Ukraine")))
        .doesNotContain(
            Samples.link("ukraine", "capital", "kyiv"), Samples.link("other", "event", "strike"));
  }

  @Test
  void whatIsNotThereIsAFaultAndLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out.ttl"), "old");

    assertThatThrownBy(
            () ->
                exporter.write(
                    new Selection.Entity(Samples.iri("nobody"), List.of()),
                    GraphFormat.TURTLE,
                    file))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT));

    assertThat(file).hasContent("old");
  }

  @Test
  void aWriteThatFailsHalfwayLeavesTheOldFileAndNoOther() throws IOException {
    Path file = Files.writeString(folder.resolve("out.ttl"), "old");

    assertThatThrownBy(
            () ->
                new AtomicFile(file)
                    .write(
                        out -> {
                          throw new IllegalStateException("halfway");
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("data", "out.ttl");
    }
  }

  @Test
  void aMissingDirectoryIsAFault() {
    assertThatThrownBy(
            () ->
                exporter.write(
                    new Selection.Everything(), GraphFormat.TURTLE, folder.resolve("none/out.ttl")))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.IO);
              assertThat(fault.line()).contains("none", "no such directory");
            });
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("real.ttl"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.ttl"), target);

    exporter.write(new Selection.Article(TWO), GraphFormat.TURTLE, link);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).contains("ex:meeting");
  }

  @Test
  void theDefaultBaseIriIsWarnedOf() {
    Exporter careless = new Exporter(store, Namespaces.of(Map.of()), Exporter.DEFAULT_BASE);
    Selection all = new Selection.Everything();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(careless.write(all, GraphFormat.TURTLE, out).warning())
        .hasValueSatisfying(warning -> assertThat(warning).contains(Exporter.DEFAULT_BASE));
    assertThat(exporter.write(all, GraphFormat.TURTLE, out).warning()).isEmpty();
  }

  private static List<Statement> talks() {
    return List.of(
        Samples.link("meeting", "party", "ukraine"),
        Samples.fact("ukraine", VALUES.createLiteral("Ukraine")),
        Samples.link("ukraine", "capital", "kyiv"),
        Samples.link("report", "event", "meeting"),
        Samples.link("report", "evidence", "span"),
        typed("report", "Report"),
        typed("span", "Span"),
        Samples.fact("span", VALUES.createLiteral("They met.")),
        Samples.link("other", "event", "strike"),
        typed("other", "Report"));
  }

  private static Statement typed(String name, String type) {
    return VALUES.createStatement(Samples.iri(name), RDF.TYPE, Samples.iri(type));
  }

  private String text(Selection selection, GraphFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(selection, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Statement> read(ByteArrayOutputStream out, GraphFormat format) {
    return GraphReader.read(new ByteArrayInputStream(out.toByteArray()), format, "test");
  }
}
