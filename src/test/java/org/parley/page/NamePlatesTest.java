package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamePlatesTest {

  private final NamePlates plates = new NamePlates(400);

  private double y(double x, double y, String name) {
    return Double.parseDouble(plates.beside(x, y, 6, name).orElseThrow().y());
  }

  @Test
  void aNameStandsAboveItsCircle() {
    assertThat(y(200, 100, "Orm")).isBetween(80.0, 94.0);
  }

  @Test
  void whereAnotherNameIsItStandsBelow() {
    plates.beside(200, 100, 6, "Ostland");
    assertThat(y(210, 100, "Westmark")).isGreaterThan(106);
  }

  @Test
  void atTheEdgeItStaysWithinTheDrawing() {
    double middle =
        Double.parseDouble(plates.beside(5, 100, 4, "Council of Orm").orElseThrow().x());
    assertThat(middle).isGreaterThan(45);
  }

  @Test
  void whereThereIsNoRoomThereIsNoName() {
    plates.circle(200, 100, 60);
    assertThat(plates.beside(200, 100, 6, "Orm")).isEmpty();
  }
}
