package org.parley.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.parley.page.view.Link;
import org.parley.page.view.Web;

/**
 * Lays a network out: who has much to do with whom comes to lie near. Drawn on the server, so that
 * it can be printed, saved and walked through by keyboard, and is the same each time.
 */
final class Weaver {

  static final int MOST = 300;

  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;
  private static final int MARGIN = 48;
  private static final int NAMED = 60;
  private static final int ITERATIONS = 150;
  private static final double NORMALIZATION = 0.6;

  /** Is not drawn, and keeps those together who have nothing to do with one another. */
  private static final Link MIDDLE = new Link("", "#middle");

  private final Sheet sheet;
  private final Map<Link, Long> weights = new LinkedHashMap<>();

  Weaver(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The network of rows that have two actors, a kind and a number each. */
  Web web(List<Row> rows) {
    for (Row row : rows) {
      weights.merge(one(row), (long) row.number("events"), Long::sum);
      weights.merge(other(row), (long) row.number("events"), Long::sum);
    }
    List<Link> actors =
        weights.entrySet().stream()
            .sorted(Map.Entry.<Link, Long>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Set<Link> drawn = new HashSet<>(actors);
    List<Row> kept =
        rows.stream().filter(r -> drawn.contains(one(r)) && drawn.contains(other(r))).toList();
    Map<Link, Point2D> places = laidOut(actors, kept);
    return new Web(
        WIDTH,
        HEIGHT,
        nodes(actors, places),
        kept.stream().map(row -> edge(row, actors, places)).toList(),
        weights.size() - actors.size());
  }

  private Link one(Row row) {
    return sheet.link(row, "one", "oneName");
  }

  private Link other(Row row) {
    return sheet.link(row, "other", "otherName");
  }

  private Map<Link, Point2D> laidOut(List<Link> actors, List<Row> rows) {
    Graph<Link, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    actors.forEach(graph::addVertex);
    rows.forEach(row -> graph.addEdge(one(row), other(row)));
    graph.addVertex(MIDDLE);
    actors.forEach(actor -> graph.addEdge(actor, MIDDLE));
    MapLayoutModel2D<Link> model =
        new MapLayoutModel2D<>(Box2D.of(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN));
    // A seed of its own: the same network is drawn the same way each time.
    new FRLayoutAlgorithm2D<Link, DefaultEdge>(ITERATIONS, NORMALIZATION, new Random(1))
        .layout(graph, model);
    return new HashMap<>(model.collect());
  }

  private List<Web.Node> nodes(List<Link> actors, Map<Link, Point2D> places) {
    long most = weights.values().stream().mapToLong(Long::longValue).max().orElse(1);
    List<Web.Node> nodes = new ArrayList<>();
    for (Link actor : actors) {
      Point2D at = places.get(actor);
      nodes.add(
          new Web.Node(
              id(actors, actor),
              actor,
              Cartographer.written(at.getX()),
              Cartographer.written(at.getY()),
              Cartographer.written(4 + 10 * Math.sqrt((double) weights.get(actor) / most)),
              nodes.size() < NAMED));
    }
    return nodes;
  }

  private Web.Edge edge(Row row, List<Link> actors, Map<Link, Point2D> places) {
    Point2D from = places.get(one(row));
    Point2D to = places.get(other(row));
    Web.Line line =
        new Web.Line(
            Cartographer.written(from.getX()),
            Cartographer.written(from.getY()),
            Cartographer.written(to.getX()),
            Cartographer.written(to.getY()),
            Cartographer.written(1 + Math.log(row.number("events"))));
    return new Web.Edge(
        one(row),
        other(row),
        row.text("kindName"),
        row.number("events"),
        span(row),
        line,
        id(actors, one(row)) + " " + id(actors, other(row)));
  }

  private static String id(List<Link> actors, Link actor) {
    return "n" + actors.indexOf(actor);
  }

  /** The years of the first and the last event that have one. */
  private static String span(Row row) {
    return List.of(row.text("first"), row.text("last")).stream()
        .filter(day -> day.length() > 1)
        .map(day -> day.substring(0, day.indexOf('-', 1)))
        .distinct()
        .collect(Collectors.joining("–"));
  }
}
