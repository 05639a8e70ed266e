package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.rules.ArgumentPath;
import org.parley.rules.WordLists;

/** Fills the roles of a draft: head words become actors, as far as each role takes them. */
final class RoleFiller {

  private final ActorResolver resolver;
  private final Roles roles;

  RoleFiller(WordLists lists, Roles roles) {
    this.resolver = new ActorResolver(lists);
    this.roles = roles;
  }

  /** Whether every role that the rule needs was filled. */
  boolean fill(Mention mention, Draft draft, Discourse discourse, List<Filler> claimedBy) {
    mention.roles().forEach((role, heads) -> fill(mention, draft, discourse, role, heads));
    mention
        .rule()
        .roles()
        .forEach(
            (role, paths) -> {
              if (draft.role(role).isEmpty()) {
                draft.fill(role, fromContext(mention, draft, paths, discourse, claimedBy));
              }
            });
    dropSelfAddressed(mention, draft);
    signForStates(draft, discourse);
    return filled(mention, draft);
  }

  private void fill(
      Mention mention, Draft draft, Discourse discourse, String role, List<IndexedWord> heads) {
    if (!roles.hasRole(draft.kind, role)) {
      return;
    }
    List<Filler> fillers = new ArrayList<>();
    for (IndexedWord head : heads) {
      List<Filler> actors =
          roles.takesThings(role)
              ? resolver.actorsOrThings(mention.sentence(), head, discourse)
              : resolver.actors(mention.sentence(), head, discourse);
      boolean speaks = mention.rule().agent().filter(role::equals).isPresent();
      fillers.addAll(speaks ? actors : resolver.together(head, actors, discourse));
    }
    if (mention.rule().named().contains(role)) {
      fillers.removeIf(filler -> !discourse.cast().isBody(filler.name()));
    }
    if (roles.takesPersonsOnly(role)) {
      fillers.removeIf(filler -> !discourse.cast().isPerson(filler.name()));
    }
    draft.fill(role, fillers);
  }

  /**
   * Where the places of the rule are empty: whom else the words concern, or out of the sentence who
   * is quoted, or the two sides of the talks.
   */
  private static List<Filler> fromContext(
      Mention mention,
      Draft draft,
      List<ArgumentPath> paths,
      Discourse discourse,
      List<Filler> claimedBy) {
    return paths.stream()
        .map(
            path ->
                path.toString().equals(ArgumentPath.CONCERNED)
                    ? new Concerned(mention, discourse).besides(draft.actors())
                    : beyond(path.toString(), discourse, claimedBy))
        .filter(fillers -> !fillers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Filler> beyond(String path, Discourse discourse, List<Filler> claimedBy) {
    return switch (path) {
      case "sides" -> discourse.sides();
      case "scene" -> discourse.scene();
      case "publisher" -> discourse.publisher().map(List::of).orElse(List.of());
      case "speaker" ->
          claimedBy.isEmpty() ? discourse.firstPerson().map(List::of).orElse(List.of()) : claimedBy;
      default -> List.of();
    };
  }

  /** Who signs does so for the state that he acts for: the state is the party, not he. */
  private void signForStates(Draft draft, Discourse discourse) {
    for (String role : List.copyOf(draft.roles.keySet())) {
      if (roles.takesPersonsOnly(role) && draft.roles.size() > 1) {
        draft.replacePersons(role, person -> discourse.stateOf(person).map(Filler::of));
      }
    }
  }

  /** Nobody demands, offers or says something of himself: the other role keeps the actor. */
  private static void dropSelfAddressed(Mention mention, Draft draft) {
    Optional<String> agent = mention.rule().agent();
    agent.ifPresent(
        role -> {
          List<String> agents = draft.role(role).stream().map(Filler::name).toList();
          draft
              .roles
              .entrySet()
              .removeIf(
                  other -> {
                    if (other.getKey().equals(role)) {
                      return false;
                    }
                    other.getValue().removeIf(f -> agents.stream().anyMatch(f.name()::contains));
                    return other.getValue().isEmpty();
                  });
        });
  }

  private static boolean filled(Mention mention, Draft draft) {
    for (Map.Entry<String, Integer> need : mention.rule().needs().entrySet()) {
      if (draft.role(need.getKey()).size() < need.getValue()) {
        return false;
      }
    }
    return true;
  }
}
