package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.AsSubgraph;

/**
 * Places the nodes of a network. Those who have nothing to do with one another are drawn apart:
 * each connected part by itself, with room by the number of its nodes, and the parts row by row,
 * the largest first.
 *
 * @param <N> the nodes
 * @param <E> the edges
 */
final class Islands<N, E> {

  /** Room for one node and its name. */
  private static final double WIDE = 118;

  private static final double TALL = 74;

  /** Around a part, so that names at its edge do not run into the next. */
  private static final double SIDE = 52;

  private static final double ABOVE = 32;
  private static final int ITERATIONS = 200;
  private static final double NORMALIZATION = 0.35;

  private final double width;
  private final Graph<N, E> graph;
  private final Map<N, Point2D> places = new HashMap<>();
  private double right;
  private double top;
  private double bottom;

  /** A rectangle of the drawing, and who is placed in it. */
  private record Part<N>(Set<N> nodes, double width, double height) {}

  /**
   * Places all nodes.
   *
   * @param width of the drawing, in its units; its height is what they need
   */
  Islands(Graph<N, E> graph, double width) {
    this.graph = graph;
    this.width = width;
    List<Part<N>> parts = new ArrayList<>();
    new ConnectivityInspector<>(graph).connectedSets().forEach(nodes -> parts.add(part(nodes)));
    parts.sort(Comparator.<Part<N>>comparingInt(part -> part.nodes().size()).reversed());
    parts.forEach(this::place);
  }

  Point2D place(N node) {
    return places.get(node);
  }

  double height() {
    return bottom;
  }

  private Part<N> part(Set<N> nodes) {
    double along = Math.sqrt(nodes.size());
    double wide = Math.min(width, 2 * SIDE + WIDE * (along - 1) * 1.25 + 10);
    double tall = 2 * ABOVE + TALL * along * along * WIDE / Math.max(wide, WIDE);
    return new Part<>(nodes, wide, Math.min(tall, 2 * ABOVE + TALL * along));
  }

  private void place(Part<N> part) {
    if (right + part.width() > width) {
      right = 0;
      top = bottom;
    }
    spread(part, laidOut(part));
    right += part.width();
    bottom = Math.max(bottom, top + part.height());
  }

  private Map<N, Point2D> laidOut(Part<N> part) {
    Graph<N, E> alone = new AsSubgraph<>(graph, part.nodes());
    MapLayoutModel2D<N> model = new MapLayoutModel2D<>(Box2D.of(0, 0, part.width(), part.height()));
    // A seed of its own: the same network is drawn the same way each time.
    new FRLayoutAlgorithm2D<N, E>(ITERATIONS, NORMALIZATION, new Random(1)).layout(alone, model);
    return model.collect();
  }

  /** Stretches what was laid out to the room that its part has. */
  private void spread(Part<N> part, Map<N, Point2D> laid) {
    Extent across = Extent.of(laid.values().stream().mapToDouble(Point2D::getX).toArray());
    Extent down = Extent.of(laid.values().stream().mapToDouble(Point2D::getY).toArray());
    laid.forEach(
        (node, at) ->
            places.put(
                node,
                Point2D.of(
                    right + SIDE + across.share(at.getX()) * (part.width() - 2 * SIDE),
                    top + ABOVE + down.share(at.getY()) * (part.height() - 2 * ABOVE))));
  }

  private record Extent(double least, double most) {

    static Extent of(double... numbers) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (double number : numbers) {
        least = Math.min(least, number);
        most = Math.max(most, number);
      }
      return new Extent(least, most);
    }

    /** 0 for the least to 1 for the most; the middle where all are the same. */
    double share(double number) {
      return most - least < 1e-6 ? 0.5 : (number - least) / (most - least);
    }
  }
}
