package org.parley.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Span;

/**
 * An event as the measure sees it. A gold coding made of two coders' may allow more than one status
 * and time, and mark as optional what only one of them coded.
 *
 * @param confidence of whoever coded it; 1 where he gives none
 * @param times without signs of doubt; one empty text where none is coded
 */
record CodedEvent(
    String type,
    boolean optional,
    List<String> statuses,
    List<String> times,
    Names place,
    Names claimedBy,
    List<RoleFiller> fillers,
    List<RoleFiller> optionalFillers,
    List<Amount> amounts,
    List<String> subjects,
    List<Span> evidence,
    double confidence) {

  private static final Pattern DOUBT = Pattern.compile("[?~%]");

  /** A number with its hedge. */
  record Amount(double value, String comparison) {}

  /** Who fills a role. */
  record RoleFiller(String role, Names names) {

    boolean same(RoleFiller other) {
      return role.equals(other.role) && names.same(other.names);
    }
  }

  static CodedEvent of(Event event) {
    List<RoleFiller> fillers = new ArrayList<>();
    event
        .roles()
        .forEach(
            (role, all) ->
                all.forEach(one -> fillers.add(new RoleFiller(role, Names.of(one.names())))));
    return new CodedEvent(
        event.type(),
        false,
        List.of(event.status().word()),
        List.of(day(event.time().map(time -> time.text()).orElse(""))),
        Names.of(event.place()),
        Names.of(event.claimedBy().stream().map(Filler::names).flatMap(List::stream).toList()),
        fillers,
        List.of(),
        amounts(event),
        event.subjects(),
        event.evidence(),
        event.confidence().orElse(1));
  }

  static String day(String time) {
    return DOUBT.matcher(time).replaceAll("").split("T", 2)[0];
  }

  /** Whether this gold event allows the status of the other. */
  boolean allowsStatusOf(CodedEvent predicted) {
    return predicted.statuses.size() == 1 && statuses.contains(predicted.statuses.get(0));
  }

  /** Whether this gold event allows the time of the other. */
  boolean allowsTimeOf(CodedEvent predicted) {
    return times.contains(predicted.times.get(0));
  }

  boolean hasTime() {
    return times.stream().anyMatch(time -> !time.isEmpty());
  }

  boolean overlaps(CodedEvent other) {
    return evidence.stream().anyMatch(one -> other.evidence.stream().anyMatch(one::overlaps));
  }

  /** This predicted event without the fillers that the gold event holds for optional. */
  CodedEvent without(CodedEvent gold) {
    List<RoleFiller> kept =
        fillers.stream()
            .filter(
                filler ->
                    gold.optionalFillers.stream().noneMatch(filler::same)
                        || gold.fillers.stream().anyMatch(filler::same))
            .toList();
    return new CodedEvent(
        type,
        optional,
        statuses,
        times,
        place,
        claimedBy,
        kept,
        optionalFillers,
        amounts,
        subjects,
        evidence,
        confidence);
  }

  private static List<Amount> amounts(Event event) {
    return event.quantities().stream()
        .filter(quantity -> quantity.value().isPresent())
        .map(
            quantity ->
                new Amount(quantity.value().get().doubleValue(), quantity.comparison().sign()))
        .toList();
  }
}
