package org.parley.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.rules.ArgumentPath;
import org.parley.vocabulary.Nature;
import org.parley.vocabulary.Pl;

/** To whom somebody speaks where the text leaves it out, because it has said it before. */
final class Audience {

  private static final String ADDRESSEE = Pl.ADDRESSEE.getLocalName();

  private final Map<String, List<Filler>> listeners = new HashMap<>();
  private final Roles roles;

  Audience(Roles roles) {
    this.roles = roles;
  }

  void complete(Mention mention, Draft draft, Discourse discourse) {
    Optional<String> role = mention.rule().agent();
    List<Filler> agents = role.map(draft::role).orElse(List.of());
    if (!agents.isEmpty() && roles.hasRole(mention.kind(), ADDRESSEE)) {
      addressee(mention, draft, role.get(), agents, discourse);
    }
  }

  /**
   * In the account of a conversation of two, what one says is said to the other; elsewhere whoever
   * speaks goes on speaking to those whom he spoke to before; what he demands, he demands of
   * others. Once one of them has spoken to many, as to the press, the account is no longer that of
   * the conversation.
   */
  private void addressee(
      Mention mention, Draft draft, String role, List<Filler> agents, Discourse discourse) {
    boolean untold =
        draft.roles.keySet().stream().allMatch(r -> r.equals(role) || isTopic(mention, r));
    if (untold && agents.size() == 1 && draft.roles.containsKey(role)) {
      boolean toMany = listeners.values().stream().anyMatch(many -> !many.isEmpty());
      Optional<Filler> other = toMany ? Optional.empty() : discourse.other(agents.get(0));
      List<Filler> same =
          draft.nature == Nature.SPEECH
              ? listeners.getOrDefault(agents.get(0).name(), List.of())
              : List.of();
      draft.fill(ADDRESSEE, other.map(List::of).orElse(same));
    }
    if (draft.nature == Nature.SPEECH) {
      List<Filler> audience =
          draft.role(ADDRESSEE).stream().filter(f -> !discourse.cast().isPerson(f.name())).toList();
      listeners.put(agents.get(0).name(), audience);
    }
  }

  /** Whether a role only says of whom somebody speaks, not to whom. */
  private static boolean isTopic(Mention mention, String role) {
    return mention.rule().roles().getOrDefault(role, List.of()).stream()
        .anyMatch(path -> path.toString().equals(ArgumentPath.TOPIC));
  }
}
