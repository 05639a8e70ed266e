package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.fault.Fault;
import org.parley.turtle.GraphReader;

class DataPackageTest {

  @TempDir private static Path folder;
  private static Path crate;
  private static OpenDataset dataset;

  @BeforeAll
  static void write() {
    Path place = folder.resolve("dataset");
    List<Path> articles =
        List.of(Talks.article(folder, "one", "Geneva"), Talks.article(folder, "two", "Istanbul"));
    new Loader(
            new House(Talks::new),
            place,
            new LoadSettings(Optional.of("https://example.org/data/"), false))
        .load(articles, new Unheard(), new Stop());
    dataset = OpenDataset.at(place);
    crate = folder.resolve("crate");
    new DataPackage(dataset).write(crate);
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  private static Map<String, JsonNode> entities() throws IOException {
    JsonNode metadata =
        new ObjectMapper().readTree(crate.resolve("ro-crate-metadata.json").toFile());
    assertThat(metadata.path("@context").get(0).asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1/context");
    Map<String, JsonNode> entities = new TreeMap<>();
    metadata.path("@graph").forEach(entity -> entities.put(entity.path("@id").asText(), entity));
    return entities;
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(crate)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> crate.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theMetadataSayWhatRoCrateWants() throws IOException {
    Map<String, JsonNode> entities = entities();
    JsonNode itself = entities.get("ro-crate-metadata.json");
    assertThat(itself.path("@type").asText()).isEqualTo("CreativeWork");
    assertThat(itself.path("about").path("@id").asText()).isEqualTo("./");
    assertThat(itself.path("conformsTo").path("@id").asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1");
    JsonNode root = entities.get("./");
    assertThat(root.path("@type").asText()).isEqualTo("Dataset");
    for (String property : List.of("name", "description", "identifier", "version")) {
      assertThat(root.path(property).asText()).describedAs(property).isNotBlank();
    }
    assertThat(root.path("datePublished").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(entities).containsKey(root.path("license").path("@id").asText());
  }

  @Test
  void everyFileIsListedWithItsLengthAndChecksum() throws Exception {
    Map<String, JsonNode> entities = entities();
    List<String> parts =
        entities.get("./").path("hasPart").findValuesAsText("@id").stream().sorted().toList();
    assertThat(files())
        .filteredOn(file -> !file.equals("ro-crate-metadata.json"))
        .filteredOn(file -> !file.equals("manifest-sha256.txt"))
        .isEqualTo(parts);
    for (String part : parts) {
      byte[] bytes = Files.readAllBytes(crate.resolve(part));
      assertThat(bytes).describedAs(part).isNotEmpty();
      JsonNode entity = entities.get(part);
      assertThat(entity.path("@type").asText()).isEqualTo("File");
      assertThat(entity.path("contentSize").asText()).isEqualTo("" + bytes.length);
      assertThat(entity.path("sha256").asText()).isEqualTo(sha256(bytes));
      assertThat(entity.path("encodingFormat").asText()).contains("/");
    }
  }

  @Test
  void theManifestHoldsEveryFileButItself() throws Exception {
    List<String> lines = Files.readAllLines(crate.resolve("manifest-sha256.txt"));
    assertThat(lines).hasSize(files().size() - 1);
    for (String line : lines) {
      String[] parts = line.split("  ", 2);
      assertThat(sha256(Files.readAllBytes(crate.resolve(parts[1]))))
          .describedAs(parts[1])
          .isEqualTo(parts[0]);
    }
  }

  @Test
  void theGraphIsWholeAndTheDescriptionCountsIt() {
    List<Statement> graph = GraphReader.read(crate.resolve("data/dataset.trig"));
    assertThat((long) graph.size()).isEqualTo(dataset.store().size());
    long triples = GraphReader.read(crate.resolve("data/dataset.ttl")).stream().distinct().count();
    String described =
        GraphReader.read(crate.resolve("data/void.ttl")).stream()
            .filter(s -> s.getPredicate().equals(VOID.TRIPLES))
            .filter(s -> s.getSubject().stringValue().equals(dataset.info().base()))
            .map(s -> s.getObject().stringValue())
            .findFirst()
            .orElseThrow();
    assertThat(described).isEqualTo("" + triples);
    assertThat(GraphReader.read(crate.resolve("ontology/ontology.ttl"))).isNotEmpty();
  }

  @Test
  void theListsHaveTheirRows() throws IOException {
    assertThat(Files.readAllLines(crate.resolve("tables/articles.csv"))).hasSize(3);
    assertThat(Files.readString(crate.resolve("tables/meetings.csv"))).contains("Geneva");
    assertThat(Files.readString(crate.resolve("tables/events.csv"))).contains("Istanbul");
  }

  @Test
  void theSameDatasetGivesTheSameFile() throws IOException {
    Path one = folder.resolve("one.zip");
    Path two = folder.resolve("two.zip");
    new DataPackage(dataset).write(one);
    new DataPackage(dataset).write(two);
    assertThat(one).hasSameBinaryContentAs(two);
    try (ZipFile zip = new ZipFile(one.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()).sorted()).isEqualTo(files());
      for (String file : files()) {
        try (InputStream in = zip.getInputStream(zip.getEntry(file))) {
          assertThat(in.readAllBytes())
              .describedAs(file)
              .isEqualTo(Files.readAllBytes(crate.resolve(file)));
        }
      }
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
    List<String> before = files();
    assertThatThrownBy(() -> new DataPackage(dataset).write(crate))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("not empty");
    assertThat(files()).isEqualTo(before);
  }
}
