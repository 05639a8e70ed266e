package org.parley.extract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Status;

/**
 * What a sentence of the corpus should be coded as: kind, status, stance and exactly the fillers of
 * each role. Written {@code Exchange planned | party: Iran | recipient: Iraq; Kuwait}.
 */
record ExpectedEvent(
    String kind, Status status, Optional<String> stance, Map<String, List<String>> roles) {

  private static final Set<String> STATUSES =
      Arrays.stream(Status.values())
          .map(status -> status.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  static ExpectedEvent of(String line) {
    String[] parts = line.strip().split("\\s*\\|\\s*");
    List<String> head = List.of(parts[0].split("\\s+"));
    Map<String, List<String>> roles = new LinkedHashMap<>();
    for (String part : List.of(parts).subList(1, parts.length)) {
      String[] role = part.split(":\\s*", 2);
      if (role.length < 2) {
        throw new IllegalArgumentException("not \"role: filler; filler\": " + part);
      }
      roles.put(role[0], List.of(role[1].split("\\s*;\\s*")));
    }
    List<String> marks = head.subList(1, head.size());
    return new ExpectedEvent(
        head.get(0),
        marks.stream().filter(STATUSES::contains).map(Status::of).findFirst().orElse(Status.ACTUAL),
        marks.stream().filter(mark -> !STATUSES.contains(mark)).findFirst(),
        roles);
  }

  boolean matches(Event event) {
    return event.type().equals(kind)
        && event.status() == status
        && stance.equals(stanceOf(event))
        && event.roles().keySet().equals(roles.keySet())
        && roles.entrySet().stream()
            .allMatch(role -> sameFillers(role.getValue(), event.role(role.getKey())));
  }

  /** The stance of an event; a neutral one, as everything but a Statement is, counts as none. */
  static Optional<String> stanceOf(Event event) {
    return Optional.ofNullable(event.attributes().get("stance")).filter(s -> !s.equals("neutral"));
  }

  /** Each name is that of another filler, and none is left over. */
  private static boolean sameFillers(List<String> names, List<Filler> fillers) {
    return names.size() == fillers.size()
        && names.stream().allMatch(n -> fillers.stream().anyMatch(f -> f.names().contains(n)))
        && fillers.stream().allMatch(f -> f.names().stream().anyMatch(names::contains));
  }
}
