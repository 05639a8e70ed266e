package org.parley.page.view;

import java.util.List;
import java.util.Optional;

/**
 * Actors and what is between them, drawn as a network and listed.
 *
 * @param leftOut how many actors are too many to be drawn
 */
public record Web(int width, int height, List<Node> nodes, List<Edge> edges, int leftOut) {
  public Web {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An actor.
   *
   * @param name where there is room for its name, if there is
   */
  public record Node(
      String id, Link actor, String x, String y, String radius, Optional<Plate> name) {}

  /** The middle of a name's base line. */
  public record Plate(String x, String y) {}

  /** What is between two actors: {@code ends} are the ids of both. */
  public record Edge(
      Link one, Link other, String kind, int events, String span, Line line, String ends) {}

  /** Where it is drawn. */
  public record Line(String x1, String y1, String x2, String y2, String width) {}
}
