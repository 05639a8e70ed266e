package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class IslandsTest {

  private static final double WIDTH = 960;

  private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

  private void edge(String one, String other) {
    graph.addVertex(one);
    graph.addVertex(other);
    graph.addEdge(one, other);
  }

  private List<Point2D> places() {
    Islands<String, DefaultEdge> islands = new Islands<>(graph, WIDTH);
    List<Point2D> places = new ArrayList<>();
    graph.vertexSet().forEach(node -> places.add(islands.place(node)));
    return places;
  }

  @Test
  void whoHasNothingToDoWithOneAnotherIsDrawnApart() {
    edge("a", "b");
    edge("c", "d");
    Islands<String, DefaultEdge> islands = new Islands<>(graph, WIDTH);
    double firstEnds = Math.max(islands.place("a").getX(), islands.place("b").getX());
    double secondBegins = Math.min(islands.place("c").getX(), islands.place("d").getX());
    assertThat(secondBegins - firstEnds).isGreaterThan(60);
  }

  @Test
  void everyoneIsWithinTheDrawingAndHasAPlaceOfItsOwn() {
    Random random = new Random(7);
    for (int i = 1; i < 300; i++) {
      edge("n" + i, "n" + random.nextInt(Math.max(1, i / 3)));
    }
    Islands<String, DefaultEdge> islands = new Islands<>(graph, WIDTH);
    assertThat(places())
        .hasSize(300)
        .doesNotHaveDuplicates()
        .allMatch(at -> at.getX() >= 0 && at.getX() <= WIDTH)
        .allMatch(at -> at.getY() >= 0 && at.getY() <= islands.height());
  }

  @Test
  void manySmallPartsStandInRows() {
    for (int i = 0; i < 40; i++) {
      edge("a" + i, "b" + i);
    }
    assertThat(places()).doesNotHaveDuplicates().allMatch(at -> at.getX() <= WIDTH);
    assertThat(new Islands<>(graph, WIDTH).height()).isLessThan(2000);
  }

  @Test
  void theSameNetworkIsDrawnTheSameWay() {
    edge("a", "b");
    edge("b", "c");
    List<Point2D> first = places();
    List<Point2D> second = places();
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i).getX()).isCloseTo(first.get(i).getX(), within(1e-9));
      assertThat(second.get(i).getY()).isCloseTo(first.get(i).getY(), within(1e-9));
    }
  }

  @Test
  void nobodyNeedsNoRoom() {
    assertThat(new Islands<>(graph, WIDTH).height()).isZero();
  }
}
