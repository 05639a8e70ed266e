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
  private final Topics topics;
  private final Reciprocals reciprocals;

  RoleFiller(WordLists lists, Roles roles) {
    this.resolver = new ActorResolver(lists);
    this.roles = roles;
    this.topics = new Topics(lists, resolver);
    this.reciprocals = new Reciprocals(lists);
  }

  /** Whether every role that the rule needs was filled. */
  boolean fill(Mention mention, Draft draft, Discourse discourse, List<Filler> claimedBy) {
    mention.roles().forEach((role, heads) -> fill(mention, draft, discourse, role, heads));
    fillAgent(mention, draft, discourse);
    mention
        .rule()
        .roles()
        .forEach(
            (role, paths) -> {
              if (draft.role(role).isEmpty()) {
                draft.fill(role, fromContext(mention, draft, role, discourse, claimedBy));
              }
            });
    if (!reciprocals.standIn(mention)) {
      dropSelfAddressed(mention, draft);
    }
    signForStates(draft, discourse);
    return filled(mention, draft);
  }

  private void fill(
      Mention mention, Draft draft, Discourse discourse, String role, List<IndexedWord> heads) {
    if (!roles.hasRole(draft.kind, role)) {
      return;
    }
    draft.fill(role, fillers(mention, discourse, role, heads));
    if (reciprocals.standAmong(mention.trigger().syntax(), heads)) {
      mention.rule().agent().ifPresent(agent -> draft.fill(role, List.copyOf(draft.role(agent))));
    }
  }

  private List<Filler> fillers(
      Mention mention, Discourse discourse, String role, List<IndexedWord> heads) {
    List<Filler> fillers = new ArrayList<>();
    for (IndexedWord head : heads) {
      if (isTownInFront(mention, head, discourse.cast())) {
        continue;
      }
      List<Filler> actors = actors(mention, discourse, role, head);
      boolean speaks = mention.rule().agent().filter(role::equals).isPresent();
      fillers.addAll(speaks ? actors : resolver.together(head, actors, discourse));
    }
    if (mention.rule().named().contains(role)) {
      fillers.removeIf(filler -> !discourse.cast().isBody(filler.name()));
    }
    if (roles.takesPersonsOnly(role)) {
      fillers.removeIf(filler -> !discourse.cast().isPerson(filler.name()));
    }
    return fillers;
  }

  /** "The Geneva talks" are called by a town that takes no part in them. */
  private static boolean isTownInFront(Mention mention, IndexedWord head, Cast cast) {
    Trigger trigger = mention.trigger();
    return cast.at(mention.sentence(), head.index())
            .filter(name -> name.kind() == ActorKind.PLACE)
            .isPresent()
        && trigger.syntax().children(trigger.word(), "compound").contains(head);
  }

  private List<Filler> actors(Mention mention, Discourse discourse, String role, IndexedWord head) {
    if (roles.takesThings(role)) {
      return resolver.actorsOrThings(mention.sentence(), head, discourse);
    }
    return mention.rule().named().contains(role)
        ? resolver.states(mention.sentence(), head, discourse)
        : resolver.actors(mention.sentence(), head, discourse);
  }

  /** Acts have a doer, also where the parse has lost him. */
  private void fillAgent(Mention mention, Draft draft, Discourse discourse) {
    Optional<IndexedWord> verb = mention.trigger().verb();
    if (verb.isEmpty()) {
      return;
    }
    for (String role : doerRoles(mention)) {
      if (draft.role(role).isEmpty() || mention.trigger().syntax().subjects(verb.get()).isEmpty()) {
        fillDoer(mention, draft, discourse, role, verb.get());
      }
    }
  }

  private void fillDoer(
      Mention mention, Draft draft, Discourse discourse, String role, IndexedWord verb) {
    Syntax syntax = mention.trigger().syntax();
    int before = draft.role(role).size();
    for (IndexedWord head : new Doers(mention.sentence(), syntax).of(verb)) {
      if (draft.role(role).size() == before) {
        fill(mention, draft, discourse, role, syntax.coordinated(head));
      }
    }
  }

  /** The roles that a rule needs and that its subject fills. */
  private static List<String> doerRoles(Mention mention) {
    return mention.rule().needs().keySet().stream()
        .filter(
            role ->
                mention.rule().roles().getOrDefault(role, List.of()).stream()
                    .anyMatch(path -> path.toString().equals("subject")))
        .toList();
  }

  /**
   * Where the places of the rule are empty: whom else the words concern or speak of, or out of the
   * sentence who is quoted, or the two sides of the talks.
   */
  private List<Filler> fromContext(
      Mention mention, Draft draft, String role, Discourse discourse, List<Filler> claimedBy) {
    for (ArgumentPath path : mention.rule().roles().get(role)) {
      List<Filler> found =
          switch (path.toString()) {
            case ArgumentPath.CONCERNED ->
                new Concerned(mention, discourse).besides(draft.actors());
            case ArgumentPath.TOPIC ->
                topics.of(mention, speakers(mention, draft, discourse), discourse);
            case ArgumentPath.SHARED -> shared(mention, discourse, role);
            case ArgumentPath.AFFILIATION -> affiliation(draft, discourse);
            default -> beyond(path.toString(), discourse, claimedBy);
          };
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Filler> shared(Mention mention, Discourse discourse, String role) {
    Trigger trigger = mention.trigger();
    List<IndexedWord> words = trigger.titles().shared(mention.sentence(), trigger.word());
    return fillers(mention, discourse, role, words).stream().limit(1).toList();
  }

  private static List<Filler> affiliation(Draft draft, Discourse discourse) {
    return draft.actors().stream()
        .flatMap(actor -> discourse.stateOf(actor).stream())
        .distinct()
        .limit(1)
        .map(Filler::of)
        .toList();
  }

  private static List<Filler> speakers(Mention mention, Draft draft, Discourse discourse) {
    List<Filler> speakers = mention.rule().agent().map(draft::role).orElse(List.of());
    return speakers.isEmpty() ? discourse.firstPerson() : speakers;
  }

  private static List<Filler> beyond(String path, Discourse discourse, List<Filler> claimedBy) {
    return switch (path) {
      case "sides" -> discourse.sides();
      case "scene" -> discourse.scene();
      case "publisher" -> discourse.publisher().map(List::of).orElse(List.of());
      case "speaker" -> claimedBy.isEmpty() ? discourse.firstPerson() : claimedBy;
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
