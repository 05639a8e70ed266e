package org.parley.page;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.page.view.TimeLine;

/**
 * The line below a drawing of time: where a day lies on it, in units of the drawing, and what is
 * written there. It is broken between eras; each of them has room in proportion to its length, and
 * at least so much that its year can be read.
 */
final class Axis {

  static final int BREAK = 26;

  private static final int LEAST_WIDTH = 44;
  private static final int ROOM_FOR_YEAR = 46;
  private static final int ROOM_FOR_MONTH = 64;
  private static final int YEAR_DIGITS = 4;
  private static final int MONTH_DIGITS = 7;
  private static final List<Period> STEPS =
      Stream.concat(
              IntStream.of(1, 2, 3, 6).mapToObj(Period::ofMonths),
              IntStream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000).mapToObj(Period::ofYears))
          .toList();

  private final List<Part> parts;

  /** An era where it is drawn. */
  private record Part(Eras.Era era, int from, int to) {

    int x(LocalDate day) {
      long days = era.first().until(day, ChronoUnit.DAYS);
      return from + (int) ((to - from) * Math.max(0, Math.min(days, era.days())) / era.days());
    }

    LocalDate day(int x) {
      return era.first()
          .plusDays(era.days() * (Math.max(from, Math.min(x, to)) - from) / (to - from));
    }
  }

  /** The axis of a drawing that goes from one x to another. */
  Axis(Eras eras, int from, int to) {
    List<Eras.Era> drawn = eras.eras();
    int room = to - from - (drawn.size() - 1) * BREAK - drawn.size() * LEAST_WIDTH;
    long days = Math.max(1, drawn.stream().mapToLong(Eras.Era::days).sum());
    List<Part> laid = new ArrayList<>();
    int x = from;
    for (Eras.Era era : drawn) {
      int width = LEAST_WIDTH + (int) (room * era.days() / days);
      laid.add(new Part(era, x, x + width));
      x += width + BREAK;
    }
    this.parts = List.copyOf(laid);
  }

  /** Where a day lies; one that lies in no era, at the beginning of the next or the end of all. */
  int x(LocalDate day) {
    return parts.stream()
        .filter(part -> !day.isAfter(part.era().last().plusDays(1)))
        .findFirst()
        .orElse(parts.get(parts.size() - 1))
        .x(day);
  }

  /** Which day is drawn there. */
  LocalDate day(int x) {
    return parts.stream()
        .filter(part -> x < part.to() + BREAK)
        .findFirst()
        .orElse(parts.get(parts.size() - 1))
        .day(x);
  }

  /** The middle of each stretch that is left out. */
  List<Integer> breaks() {
    return parts.stream().skip(1).map(part -> part.from() - BREAK / 2).toList();
  }

  List<TimeLine.Tick> ticks() {
    return parts.stream().flatMap(part -> ticks(part).stream()).toList();
  }

  private static List<TimeLine.Tick> ticks(Part part) {
    Period step =
        STEPS.stream()
            .filter(each -> fits(part, each))
            .findFirst()
            .orElse(STEPS.get(STEPS.size() - 1));
    List<TimeLine.Tick> ticks = new ArrayList<>();
    for (LocalDate day = start(part.era().first(), step);
        !day.isAfter(part.era().last());
        day = day.plus(step)) {
      if (part.era().covers(day) && part.x(day) + room(step) <= part.to() + BREAK) {
        ticks.add(new TimeLine.Tick(part.x(day), written(day, step)));
      }
    }
    return ticks.isEmpty() ? List.of(only(part)) : ticks;
  }

  /** An era into which no round month or year falls has its first. */
  private static TimeLine.Tick only(Part part) {
    boolean months = part.era().days() < 366;
    LocalDate first = part.era().first();
    return new TimeLine.Tick(
        part.from(), first.toString().substring(0, months ? MONTH_DIGITS : YEAR_DIGITS));
  }

  private static boolean fits(Part part, Period step) {
    double days = step.toTotalMonths() * 30.4;
    return (part.to() - part.from()) * days / part.era().days() >= room(step);
  }

  private static int room(Period step) {
    return step.getMonths() > 0 ? ROOM_FOR_MONTH : ROOM_FOR_YEAR;
  }

  /** The last round month or year before a day: 1990 rather than 1987 where steps are decades. */
  private static LocalDate start(LocalDate first, Period step) {
    if (step.getMonths() > 0) {
      int month = (first.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1;
      return LocalDate.of(first.getYear(), month, 1);
    }
    return LocalDate.of(Math.floorDiv(first.getYear(), step.getYears()) * step.getYears(), 1, 1);
  }

  private static String written(LocalDate day, Period step) {
    return day.toString().substring(0, step.getMonths() > 0 ? MONTH_DIGITS : YEAR_DIGITS);
  }
}
