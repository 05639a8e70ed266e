package org.parley.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.resource.ResourceFolder;

/**
 * The land of the world as a drawing: Natural Earth's coastlines at 1:110 million, from the npm
 * package {@code world-atlas}. Coastlines only: a base map with borders would take sides in most of
 * what the data is about.
 */
final class Land {

  private static final String FILE = "org/parley/page/land-110m.json";

  private static final double HALF_THE_WORLD = 180;

  private final List<List<double[]>> arcs = new ArrayList<>();
  private final JsonNode topology;

  private Land(JsonNode topology) {
    this.topology = topology;
    topology.get("arcs").forEach(arc -> arcs.add(decoded(arc)));
  }

  /** The drawing as a document of its own. Its grey is one for light and for dark pages. */
  static String svg() {
    try (InputStream in = ResourceFolder.open(FILE)) {
      return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#8a8a80\" fill-opacity=\"0.38\" d=\"%s\"/></svg>\n"
          .formatted(
              Projection.WIDTH,
              Projection.HEIGHT,
              new Land(new ObjectMapper().readTree(in)).path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An arc's points are whole numbers, each relative to the one before (TopoJSON 2.1.1). */
  private List<double[]> decoded(JsonNode arc) {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode translate = topology.at("/transform/translate");
    List<double[]> points = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (JsonNode point : arc) {
      x += point.get(0).asLong();
      y += point.get(1).asLong();
      points.add(
          new double[] {
            x * scale.get(0).asDouble() + translate.get(0).asDouble(),
            y * scale.get(1).asDouble() + translate.get(1).asDouble()
          });
    }
    return points;
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    for (JsonNode geometry : topology.at("/objects/land/geometries")) {
      for (JsonNode polygon : geometry.get("arcs")) {
        polygon.forEach(ring -> path.append(ring(ring)));
      }
    }
    return path.toString();
  }

  private String ring(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    ring.forEach(arc -> points.addAll(arc(arc.asInt())));
    return pieces(points).stream().map(Land::drawn).collect(Collectors.joining());
  }

  /** A coast that crosses the edge of the map is cut there, or it would be drawn right across. */
  private static List<List<double[]>> pieces(List<double[]> ring) {
    List<Integer> cuts =
        IntStream.range(0, ring.size())
            .filter(i -> isAcross(ring.get(i), ring.get((i + 1) % ring.size())))
            .boxed()
            .toList();
    if (cuts.isEmpty()) {
      return List.of(ring);
    }
    List<List<double[]>> pieces = new ArrayList<>();
    for (int c = 0; c < cuts.size(); c++) {
      int from = cuts.get(c) + 1;
      int to = c + 1 < cuts.size() ? cuts.get(c + 1) : cuts.get(0) + ring.size();
      pieces.add(IntStream.rangeClosed(from, to).mapToObj(i -> ring.get(i % ring.size())).toList());
    }
    return pieces;
  }

  private static boolean isAcross(double[] one, double[] next) {
    return Math.abs(one[0] - next[0]) > HALF_THE_WORLD;
  }

  private static String drawn(List<double[]> points) {
    return points.stream()
        .map(point -> Projection.of(point[0], point[1]))
        .map(at -> Cartographer.written(at.x()) + "," + Cartographer.written(at.y()))
        .distinct()
        .collect(Collectors.joining("L", "M", "Z"));
  }

  /** The complement of an arc's number stands for the arc backwards. */
  private List<double[]> arc(int number) {
    if (number >= 0) {
      return arcs.get(number);
    }
    List<double[]> backwards = new ArrayList<>(arcs.get(~number));
    Collections.reverse(backwards);
    return backwards;
  }
}
