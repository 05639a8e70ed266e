package org.parley.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.coding.Span;
import org.parley.page.view.Run;

/**
 * Cuts a text where evidence begins or ends, so that spans may lie within one another or overlap.
 * Spans count code points; Java's strings count otherwise, which shows from the first emoji on.
 */
final class Highlights {

  private final String text;

  Highlights(String text) {
    this.text = text;
  }

  /**
   * The whole text in order.
   *
   * @param marks the numbers of the events that each span is evidence of
   */
  List<Run> runs(Map<Span, ? extends Collection<Integer>> marks) {
    SortedSet<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    marks.keySet().forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    cuts.add(text.codePointCount(0, text.length()));
    List<Run> runs = new ArrayList<>();
    int start = cuts.first();
    for (int end : cuts.tailSet(start + 1)) {
      runs.add(run(new Span(start, end), marks));
      start = end;
    }
    return runs;
  }

  private Run run(Span stretch, Map<Span, ? extends Collection<Integer>> marks) {
    LinkedHashSet<Integer> events = new LinkedHashSet<>();
    List<String> ids = new ArrayList<>();
    marks.forEach(
        (span, numbers) -> {
          if (span.start() <= stretch.start() && stretch.end() <= span.end()) {
            events.addAll(numbers);
          }
          if (span.start() == stretch.start()) {
            ids.add(id(span));
          }
        });
    return new Run(stretch.in(text), joined(events), ids);
  }

  /** As in the IRI of the span. */
  static String id(Span span) {
    return "char=" + span.start() + "," + span.end();
  }

  static String joined(Collection<Integer> events) {
    return events.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
