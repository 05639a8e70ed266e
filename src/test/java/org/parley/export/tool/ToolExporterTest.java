package org.parley.export.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Samples;
import org.parley.store.Store;
import org.parley.turtle.GraphReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Names that hurt whoever is careless, and articles that disagree. */
class ToolExporterTest {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "pl", "https://w3id.org/parley/ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "wgs", "http://www.w3.org/2003/01/geo/wgs84_pos#");

  private static final String TALKS =
      """
      @prefix pl: <https://w3id.org/parley/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @prefix : <https://example.org/data/> .
      pl:Actor rdfs:label "actor" .
      pl:Meeting a pl:Kind ; rdfs:label "meeting" .
      pl:participant a pl:Role .
      pl:wouldHaveParticipant pl:ifActual pl:participant .
      :actual rdfs:label "actual" . :denied rdfs:label "denied" .
      :a a pl:Actor ; rdfs:label "Q \\"R\\" & <b>S</b> ]]> \\u0001" .
      :b a pl:Actor ; rdfs:label "Zoë\\n\\U0001F54A" .
      :c a pl:Actor ; rdfs:label "Nobody's friend" .
      :north rdfs:label "North" ; wgs:lat 60.5 ; wgs:long 10.25 .
      :south rdfs:label "South" ; wgs:lat -60.5 ; wgs:long -10.25 .
      :met a pl:Meeting ; rdfs:label "They met" ; pl:participant :a , :b ; pl:place :north , :south .
      :r1 pl:event :met ; pl:status :actual .
      :not pl:wasNot pl:Meeting ; rdfs:label "They did not" ; pl:wouldHaveParticipant :a , :c .
      :r2 pl:event :not ; pl:status :denied .
      """;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openStore() throws IOException {
    Path file = Files.writeString(folder.resolve("talks.ttl"), TALKS);
    store = Store.open(folder.resolve("data"));
    store.replace(Map.of(Samples.iri("graph/talks"), GraphReader.read(file)));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void oddNamesAreReadAsTheyWereWritten() throws Exception {
    Document gexf = xml(ToolFormat.GEXF);

    assertThat(((Element) gexf.getElementsByTagName("node").item(0)).getAttribute("label"))
        .isEqualTo("Q \"R\" & <b>S</b> ]]> \uFFFD");
    assertThat(xml(ToolFormat.GRAPHML).getDocumentElement().getTextContent())
        .contains("Q \"R\" & <b>S</b> ]]> \uFFFD", "Zoë\n\uD83D\uDD4A");
    assertThat(
            new ObjectMapper()
                .readTree(bytes(ToolFormat.GEOJSON))
                .at("/features/0/properties/actors/0")
                .asText())
        .isEqualTo("Q \"R\" & <b>S</b> ]]> \u0001");
  }

  @Test
  void whoDidNotMeetIsNotTied() throws Exception {
    Document graphml = xml(ToolFormat.GRAPHML);

    assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(1);
    assertThat(graphml.getDocumentElement().getTextContent()).doesNotContain("Nobody's friend");
  }

  @Test
  void aDayThatNobodyKnowsIsLeftOut() throws Exception {
    Element edge = (Element) xml(ToolFormat.GEXF).getElementsByTagName("edge").item(0);

    assertThat(edge.getElementsByTagName("attvalue").getLength()).isEqualTo(1);
  }

  @Test
  void anEventAtTwoPlacesIsOneFeatureWithTwoPoints() throws IOException {
    var features = new ObjectMapper().readTree(bytes(ToolFormat.GEOJSON)).get("features");

    assertThat(features).hasSize(1);
    assertThat(features.at("/0/geometry").toString())
        .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[10.25,60.5],[-10.25,-60.5]]}");
    assertThat(features.at("/0/properties/place").asText()).isEqualTo("North; South");
  }

  private Document xml(ToolFormat format) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(format)));
  }

  private byte[] bytes(ToolFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ToolExporter(store, PREFIXES).write(format, out);
    return out.toByteArray();
  }
}
