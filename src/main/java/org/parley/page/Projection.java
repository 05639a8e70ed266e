package org.parley.page;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny 2018): areas keep their proportions and
 * the shapes look right, which a map of where talks took place should not give up for straight
 * meridians.
 */
final class Projection {

  static final int WIDTH = 960;
  static final int HEIGHT = 440;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double SCALE = WIDTH / (2 * 2.70663);

  /** Antarctica hosts no talks; the middle of the drawing lies a little north of the equator. */
  private static final double MIDDLE = HEIGHT / 2.0 + 25;

  private Projection() {}

  /** A point of the drawing; y grows downwards. */
  record Point(double x, double y) {}

  /** Where a longitude and a latitude in degrees are drawn. */
  static Point of(double longitude, double latitude) {
    double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double x =
        Math.toRadians(longitude)
            * Math.cos(t)
            / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    return new Point(WIDTH / 2.0 + SCALE * x, MIDDLE - SCALE * y);
  }
}
