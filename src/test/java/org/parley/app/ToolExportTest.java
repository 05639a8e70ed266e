package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.export.tool.ToolFormat;
import org.parley.store.Question;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The hand-made codings of the sample articles, as other people's tools get them. */
class ToolExportTest {

  private static final String SHARED =
      "VALUES (?kind ?role) { (pl:Meeting pl:participant) (pl:Agreement pl:party) }"
          + " ?event a ?kind ; ?role ?one , ?other FILTER (STR(?one) < STR(?other))";

  @TempDir private static Path folder;
  private static OpenDataset dataset;

  @BeforeAll
  static void load() {
    ReadyCodings.loadInto(folder.resolve("dataset"));
    dataset = OpenDataset.at(folder.resolve("dataset"));
  }

  @AfterAll
  static void close() {
    dataset.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ToolFormat.class,
      names = {"GRAPHML", "GEXF"})
  void theNetworkHasTheNodesAndEdgesThatSparqlCounts(ToolFormat format) throws Exception {
    Document network = xml(format);

    assertThat(network.getElementsByTagName("node").getLength())
        .isEqualTo(
            count(
                "SELECT (COUNT(DISTINCT ?actor) AS ?n) { VALUES (?kind ?role)"
                    + " { (pl:Meeting pl:participant) (pl:Agreement pl:party) }"
                    + " ?event a ?kind ; ?role ?actor , ?other FILTER (?actor != ?other) }"))
        .isPositive();
    assertThat(network.getElementsByTagName("edge").getLength())
        .isEqualTo(
            count(
                "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?one ?other ?kind { " + SHARED + " } }"))
        .isPositive();
  }

  @Test
  void anEdgeWeighsAsMuchAsThePairSharesEvents() throws Exception {
    int shared =
        count("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?one ?other ?event { " + SHARED + " } }");

    assertThat(weights(elements(xml(ToolFormat.GEXF), "edge"))).isEqualTo(shared);
    assertThat(
            elements(xml(ToolFormat.GRAPHML), "edge").stream()
                .mapToDouble(edge -> Double.parseDouble(data(edge, "weight")))
                .sum())
        .isEqualTo(shared);
  }

  @Test
  void nodesTellWhatTheyAre() throws Exception {
    assertThat(elements(xml(ToolFormat.GRAPHML), "node"))
        .anySatisfy(
            node -> {
              assertThat(data(node, "label")).isEqualTo("Ukraine");
              assertThat(data(node, "type")).isEqualTo("state");
              assertThat(data(node, "iri")).endsWith("ukr");
            });
  }

  @Test
  void eachEventAtAPlaceWithCoordinatesIsOneFeature() throws IOException {
    JsonNode features = new ObjectMapper().readTree(bytes(ToolFormat.GEOJSON)).get("features");

    assertThat(features.size())
        .isEqualTo(
            count(
                "SELECT (COUNT(DISTINCT ?event) AS ?n) { ?report pl:event ?event ."
                    + " ?event pl:place|pl:wouldHavePlace ?place . ?place wgs:lat ?lat }"))
        .isPositive();
    assertThat(features)
        .anySatisfy(
            feature -> {
              assertThat(feature.at("/properties/place").asText()).isEqualTo("Istanbul");
              assertThat(feature.at("/properties/kind").asText()).isEqualTo("meeting");
              assertThat(feature.at("/properties/status").asText()).isEqualTo("actual");
              assertThat(texts(feature.at("/properties/actors"))).contains("Russia", "Ukraine");
              assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(28.0, 30.0);
              assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(40.0, 42.0);
            });
  }

  @ParameterizedTest
  @EnumSource
  void theSameDatasetGivesTheSameBytes(ToolFormat format) {
    ReadyCodings.loadInto(folder.resolve("again-" + format.label()));
    try (OpenDataset again = OpenDataset.at(folder.resolve("again-" + format.label()))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      again.toolExporter().write(format, out);
      assertThat(out.toByteArray()).isEqualTo(bytes(format));
    }
  }

  private static byte[] bytes(ToolFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dataset.toolExporter().write(format, out);
    return out.toByteArray();
  }

  private static Document xml(ToolFormat format) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(format)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static double weights(List<Element> edges) {
    return edges.stream()
        .map(edge -> edge.getAttribute("weight"))
        .mapToDouble(weight -> weight.isEmpty() ? 1 : Double.parseDouble(weight))
        .sum();
  }

  /** The value under the key that has that name in the head of the file; 1 for no weight. */
  private static String data(Element element, String name) {
    String key =
        elements(element.getOwnerDocument(), "key").stream()
            .filter(k -> k.getAttribute("attr.name").equals(name))
            .filter(k -> k.getAttribute("for").equals(element.getTagName()))
            .map(k -> k.getAttribute("id"))
            .findFirst()
            .orElseThrow();
    NodeList data = element.getElementsByTagName("data");
    return IntStream.range(0, data.getLength())
        .mapToObj(i -> (Element) data.item(i))
        .filter(d -> d.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("1");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static int count(String sparql) {
    return Integer.parseInt(
        dataset
            .store()
            .select(Question.of(sparql).prefixes(dataset.info().prefixes().namespaces()))
            .value(0, "n")
            .orElseThrow()
            .stringValue());
  }
}
