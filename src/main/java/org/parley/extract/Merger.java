package org.parley.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Edtf;

/**
 * One event, many sentences: a new draft joins an earlier one that tells of the same happening. Two
 * tellings are the same when their kind is, and nothing that both say differs.
 */
final class Merger {

  private final List<Draft> drafts = new ArrayList<>();

  List<Draft> drafts() {
    return Collections.unmodifiableList(drafts);
  }

  void add(Draft draft) {
    Optional<Draft> same = earlier(draft);
    same.ifPresentOrElse(earlier -> earlier.absorb(draft), () -> drafts.add(draft));
  }

  /** "The talks": the event of that kind told of last, which a bare reference means. */
  boolean refer(Draft reference) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft earlier = drafts.get(i);
      boolean fits =
          earlier.kind.equals(reference.kind)
              && earlier.status == reference.status
              && compatible(earlier.time, reference.time)
              && sameAttributes(earlier, reference)
              && (reference.actors().isEmpty() || earlier.actors().containsAll(reference.actors()));
      if (fits) {
        earlier.absorb(reference);
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> earlier(Draft draft) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (same(drafts.get(i), draft)) {
        return Optional.of(drafts.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean same(Draft earlier, Draft later) {
    if (!earlier.kind.equals(later.kind)) {
      return false;
    }
    return switch (later.kind) {
      case "Statement" -> sameSentence(earlier, later) && sameActors(earlier, later, "speaker");
      case "Position" -> samePosition(earlier, later);
      default ->
          earlier.status == later.status
              && compatible(earlier.time, later.time)
              && sameAttributes(earlier, later)
              && alike(earlier, later);
    };
  }

  private static boolean samePosition(Draft earlier, Draft later) {
    return sameActors(earlier, later, "holder")
        && (sameActors(earlier, later, "organisation") || later.role("organisation").isEmpty())
        && title(earlier).equals(title(later));
  }

  private static String title(Draft position) {
    return position.attributes.getOrDefault("title", "").toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean alike(Draft earlier, Draft later) {
    Set<String> one = earlier.actors();
    Set<String> other = later.actors();
    boolean actors = one.containsAll(other) || other.containsAll(one);
    boolean subjects =
        earlier.subjects.isEmpty()
            || later.subjects.isEmpty()
            || !Collections.disjoint(earlier.subjects, later.subjects);
    boolean sameRoles = earlier.roles.keySet().equals(later.roles.keySet());
    return sameSentence(earlier, later)
        ? actors && subjects && !later.time.isPresent()
        : actors
            && sameRoles
            && one.size() == other.size()
            && subjects
            && !earlier.subjects.isEmpty() == !later.subjects.isEmpty();
  }

  private static boolean sameActors(Draft earlier, Draft later, String role) {
    return earlier.role(role).stream()
        .map(f -> f.name())
        .toList()
        .equals(later.role(role).stream().map(f -> f.name()).toList());
  }

  private static boolean sameSentence(Draft earlier, Draft later) {
    return earlier.sentences.last().equals(later.sentences.first());
  }

  private static boolean sameAttributes(Draft earlier, Draft later) {
    return later.attributes.entrySet().stream()
        .allMatch(
            e -> e.getValue().equals(earlier.attributes.getOrDefault(e.getKey(), e.getValue())));
  }

  private static boolean compatible(Optional<Edtf> one, Optional<Edtf> other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.get().text().startsWith(other.get().text())
        || other.get().text().startsWith(one.get().text());
  }
}
