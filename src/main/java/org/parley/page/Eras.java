package org.parley.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of time in which something happened, with nothing between them for so long that a line
 * of time is better broken there: a meeting of 1905 would press all those of this year into one
 * spot.
 */
record Eras(List<Era> eras) {

  /** Where less than this is empty, nothing is gained by a break. */
  private static final int LEAST_YEARS_EMPTY = 3;

  /** An empty stretch is left out if it is longer than this part of what is drawn. */
  private static final double PART_EMPTY = 0.2;

  private static final int MOST = 5;

  /** As many of the earliest may be left to the list. */
  private static final double PART_UNTOLD = 0.1;

  Eras {
    eras = List.copyOf(eras);
  }

  /**
   * From a day to a day, both in it.
   *
   * @param count how many things began in it
   */
  record Era(LocalDate first, LocalDate last, int count) {

    long days() {
      return first.until(last, ChronoUnit.DAYS) + 1;
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    private Era and(Era later) {
      return new Era(first, later.last, count + later.count);
    }

    private boolean touches(Era later) {
      return last.plusYears(LEAST_YEARS_EMPTY).isAfter(later.first);
    }

    private long emptyUntil(Era later) {
      return last.until(later.first, ChronoUnit.DAYS);
    }
  }

  /** The stretches that days fall into; none of no days. */
  static Eras of(List<LocalDate> days) {
    List<Era> eras = new ArrayList<>();
    for (LocalDate day : days.stream().sorted().toList()) {
      Era next = new Era(day, day, 1);
      int last = eras.size() - 1;
      if (last >= 0 && eras.get(last).touches(next)) {
        eras.set(last, eras.get(last).and(next));
      } else {
        eras.add(next);
      }
    }
    closeShortGaps(eras);
    leaveFew(eras, (int) (days.size() * PART_UNTOLD));
    return new Eras(eras);
  }

  /** What is short beside all that is drawn is drawn too; the shortest first. */
  private static void closeShortGaps(List<Era> eras) {
    while (eras.size() > 1) {
      int gap = shortestGap(eras);
      long empty = eras.get(gap).emptyUntil(eras.get(gap + 1));
      long drawn = eras.stream().mapToLong(Era::days).sum() + empty;
      if (empty > PART_EMPTY * drawn) {
        return;
      }
      close(eras, gap);
    }
  }

  private static void leaveFew(List<Era> eras, int untold) {
    int left = untold;
    while (eras.size() > MOST) {
      if (eras.get(0).count() <= left) {
        left -= eras.remove(0).count();
      } else {
        close(eras, shortestGap(eras));
      }
    }
  }

  private static void close(List<Era> eras, int gap) {
    eras.set(gap, eras.get(gap).and(eras.remove(gap + 1)));
  }

  private static int shortestGap(List<Era> eras) {
    List<Integer> gaps = new ArrayList<>();
    for (int gap = 0; gap < eras.size() - 1; gap++) {
      gaps.add(gap);
    }
    return gaps.stream()
        .min(Comparator.comparing(gap -> eras.get(gap).emptyUntil(eras.get(gap + 1))))
        .orElseThrow();
  }

  LocalDate first() {
    return eras.get(0).first();
  }

  boolean covers(LocalDate day) {
    return eras.stream().anyMatch(era -> era.covers(day));
  }
}
