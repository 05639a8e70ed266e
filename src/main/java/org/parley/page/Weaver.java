package org.parley.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
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
  private static final double SMALLEST = 4;
  private static final double GROWTH = 10;

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
    Islands<Link, DefaultEdge> places = new Islands<>(graph(actors, kept), WIDTH);
    return new Web(
        WIDTH,
        (int) Math.ceil(places.height()),
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

  private Graph<Link, DefaultEdge> graph(List<Link> actors, List<Row> rows) {
    Graph<Link, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    actors.forEach(graph::addVertex);
    rows.forEach(row -> graph.addEdge(one(row), other(row)));
    return graph;
  }

  private List<Web.Node> nodes(List<Link> actors, Islands<Link, DefaultEdge> places) {
    NamePlates plates = new NamePlates(WIDTH);
    actors.forEach(
        actor ->
            plates.circle(places.place(actor).getX(), places.place(actor).getY(), radius(actor)));
    return actors.stream().map(actor -> node(actors, actor, places.place(actor), plates)).toList();
  }

  private Web.Node node(List<Link> actors, Link actor, Point2D at, NamePlates plates) {
    return new Web.Node(
        id(actors, actor),
        actor,
        Cartographer.written(at.getX()),
        Cartographer.written(at.getY()),
        Cartographer.written(radius(actor)),
        plates.beside(at.getX(), at.getY(), radius(actor), actor.text()));
  }

  private double radius(Link actor) {
    long most = weights.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return SMALLEST + GROWTH * Math.sqrt((double) weights.get(actor) / most);
  }

  private Web.Edge edge(Row row, List<Link> actors, Islands<Link, DefaultEdge> places) {
    Point2D from = places.place(one(row));
    Point2D to = places.place(other(row));
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
