package org.parley.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client would like to get, after RFC 9110: media ranges with weights. */
final class Accept {

  private record Range(String type, double weight) {

    static Range of(String written) {
      String[] parts = written.strip().toLowerCase(Locale.ROOT).split(";");
      double weight = 1;
      for (int i = 1; i < parts.length; i++) {
        if (parts[i].strip().startsWith("q=")) {
          weight = weight(parts[i].strip().substring(2));
        }
      }
      return new Range(parts[0].strip(), weight);
    }

    private static double weight(String written) {
      try {
        return Double.parseDouble(written);
      } catch (NumberFormatException e) {
        throw Refusal.badRequest("Accept: no weight: " + written).causedBy(e);
      }
    }

    boolean covers(String mediaType) {
      return type.equals("*/*")
          || type.equals(mediaType)
          || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
    }

    /** The more exact range says more: a type, then all of its kind, then anything. */
    int exactness() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  private final List<Range> ranges = new ArrayList<>();

  private Accept(String header) {
    for (String range : header.split(",")) {
      if (!range.isBlank()) {
        ranges.add(Range.of(range));
      }
    }
  }

  static Accept of(Ask ask) {
    return new Accept(ask.header("Accept").filter(text -> !text.isBlank()).orElse("*/*"));
  }

  /** The offer that the client likes best; of those that it likes equally, the first. */
  Optional<String> best(List<String> offers) {
    return offers.stream()
        .filter(offer -> weight(offer) > 0)
        .max(
            Comparator.comparingDouble(this::weight)
                .thenComparing(Comparator.comparingInt(offers::indexOf).reversed()));
  }

  private double weight(String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .max(Comparator.comparingInt(Range::exactness))
        .map(Range::weight)
        .orElse(0.0);
  }
}
