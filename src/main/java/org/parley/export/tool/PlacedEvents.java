package org.parley.export.tool;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Value;
import org.parley.store.Answer;

/**
 * Events on the map, as GeoJSON (RFC 7946): one feature an event, a point for each of its places.
 */
final class PlacedEvents {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Answer.Table table;

  /**
   * Events from rows, of which one event may have many.
   *
   * @param table the rows, those of one event together
   */
  PlacedEvents(Answer.Table table) {
    this.table = table;
  }

  void write(OutputStream out) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", byEvent().values().stream().map(this::feature).toList());
    try {
      JSON.writeValue(out, collection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, List<Integer>> byEvent() {
    Map<String, List<Integer>> events = new LinkedHashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      events.computeIfAbsent(text(row, "event"), event -> new ArrayList<>()).add(row);
    }
    return events;
  }

  private Map<String, Object> feature(List<Integer> rows) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", text(rows.get(0), "event"));
    feature.put("geometry", geometry(rows));
    feature.put("properties", properties(rows));
    return feature;
  }

  /** Articles that disagree about the place give an event several. */
  private Map<String, Object> geometry(List<Integer> rows) {
    List<List<Double>> points = rows.stream().map(this::point).distinct().toList();
    boolean one = points.size() == 1;
    Map<String, Object> geometry = new LinkedHashMap<>();
    geometry.put("type", one ? "Point" : "MultiPoint");
    geometry.put("coordinates", one ? points.get(0) : points);
    return geometry;
  }

  private List<Double> point(int row) {
    return List.of(Double.valueOf(text(row, "long")), Double.valueOf(text(row, "lat")));
  }

  private Map<String, Object> properties(List<Integer> rows) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String single : List.of("label", "kind", "status", "date", "place")) {
      properties.put(single, String.join("; ", all(rows, single)));
    }
    properties.put("actors", all(rows, "actor"));
    return properties;
  }

  private SortedSet<String> all(List<Integer> rows, String column) {
    return rows.stream()
        .map(row -> text(row, column))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String text(int row, String column) {
    return table.value(row, column).map(Value::stringValue).orElse("");
  }
}
