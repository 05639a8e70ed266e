package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.page.view.Link;
import org.parley.page.view.WorldMap;

/** Puts places on the map of the world. */
final class Cartographer {

  /**
   * A place to be put there.
   *
   * @param row has {@code lat} and {@code long}, or not
   * @param weight how many events it stands for
   */
  record Site(Link place, Row row, long weight) {
    boolean placed() {
      return row.has("lat") && row.has("long");
    }

    private Projection.Point point() {
      return Projection.of(
          Double.parseDouble(row.text("long")), Double.parseDouble(row.text("lat")));
    }
  }

  private static final double SMALLEST = 5;
  private static final double LARGEST = 16;
  private static final double LEAST_SEEN = 2.5;

  /** How much larger a place's own surroundings are drawn than the world. */
  private static final int CLOSER = 3;

  private final Addresses addresses;

  Cartographer(Addresses addresses) {
    this.addresses = addresses;
  }

  /** The whole world. */
  WorldMap map(List<Site> sites) {
    long most = sites.stream().mapToLong(Site::weight).max().orElse(1);
    List<WorldMap.Spot> spots = new ArrayList<>();
    sites.stream().filter(Site::placed).forEach(site -> spots.add(spot(site, most)));
    return map("0 0 " + Projection.WIDTH + " " + Projection.HEIGHT, spots, sites);
  }

  /** The part of the world around one place. */
  WorldMap around(Site site) {
    Projection.Point at = site.point();
    int width = Projection.WIDTH / CLOSER;
    int height = Projection.HEIGHT / CLOSER;
    String view =
        "%d %d %d %d"
            .formatted(
                within(at.x() - width / 2.0, Projection.WIDTH - width),
                within(at.y() - height / 2.0, Projection.HEIGHT - height),
                width,
                height);
    return map(view, List.of(spot(site, SMALLEST / 2)), List.of(site));
  }

  private static int within(double from, int most) {
    return (int) Math.max(0, Math.min(from, most));
  }

  private WorldMap map(String view, List<WorldMap.Spot> spots, List<Site> sites) {
    return new WorldMap(
        Projection.WIDTH,
        Projection.HEIGHT,
        view,
        addresses.world(),
        spots,
        sites.stream().filter(site -> !site.placed()).map(Site::place).toList());
  }

  /** Its area grows with its weight; the heaviest of many keep within bounds. */
  private static WorldMap.Spot spot(Site site, long most) {
    double unit = Math.min(SMALLEST, LARGEST / Math.sqrt((double) most));
    return spot(site, Math.max(LEAST_SEEN, unit * Math.sqrt((double) site.weight())));
  }

  private static WorldMap.Spot spot(Site site, double radius) {
    Projection.Point at = site.point();
    String title = site.place().text() + (site.weight() > 1 ? ": " + site.weight() : "");
    return new WorldMap.Spot(
        written(at.x()), written(at.y()), written(radius), title, site.place().href());
  }

  static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
