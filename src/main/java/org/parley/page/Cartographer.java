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
  }

  private static final double SMALLEST = 4;
  private static final double LARGEST = 16;

  private final Addresses addresses;

  Cartographer(Addresses addresses) {
    this.addresses = addresses;
  }

  WorldMap map(List<Site> sites) {
    long most = sites.stream().mapToLong(Site::weight).max().orElse(1);
    List<WorldMap.Spot> spots = new ArrayList<>();
    sites.stream().filter(Site::placed).forEach(site -> spots.add(spot(site, most)));
    return new WorldMap(
        Projection.WIDTH,
        Projection.HEIGHT,
        addresses.world(),
        spots,
        sites.stream().filter(site -> !site.placed()).map(Site::place).toList());
  }

  /** Its area grows with its weight. */
  private static WorldMap.Spot spot(Site site, long most) {
    Projection.Point at =
        Projection.of(
            Double.parseDouble(site.row().text("long")),
            Double.parseDouble(site.row().text("lat")));
    double radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((site.weight() - 1.0) / most);
    String title = site.place().text() + (site.weight() > 1 ? ": " + site.weight() : "");
    return new WorldMap.Spot(
        written(at.x()), written(at.y()), written(radius), title, site.place().href());
  }

  static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
