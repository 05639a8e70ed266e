package org.parley.page.view;

import java.util.List;

/**
 * Places on a map of the world, in units of the drawing.
 *
 * @param view the part that is shown: left, top, width and height
 * @param land the address of the base map
 * @param unplaced those whose position is not known
 */
public record WorldMap(
    int width, int height, String view, String land, List<Spot> spots, List<Link> unplaced) {
  public WorldMap {
    spots = List.copyOf(spots);
    unplaced = List.copyOf(unplaced);
  }

  /** A place. */
  public record Spot(String x, String y, String radius, String title, String href) {}
}
