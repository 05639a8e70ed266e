package org.parley.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.vocabulary.Nature;
import org.parley.vocabulary.Pl;

/**
 * What an article leaves unsaid of acts of speech because it has said it before: when the speaker
 * spoke, and to whom. A text in the first person speaks on the day of its publication, and so does
 * a digest in the present tense.
 */
final class SpeechActs {

  private static final String ADDRESSEE = Pl.ADDRESSEE.getLocalName();

  private final Map<String, Edtf> timeBySpeaker = new HashMap<>();
  private final Map<String, List<Filler>> listeners = new HashMap<>();
  private final Optional<LocalDate> published;
  private final Roles roles;

  SpeechActs(Optional<LocalDate> published, Roles roles) {
    this.published = published;
    this.roles = roles;
  }

  void complete(Mention mention, Draft draft, Discourse discourse) {
    Optional<String> role = mention.rule().agent();
    List<Filler> agents = role.map(draft::role).orElse(List.of());
    if (agents.isEmpty() || !roles.hasRole(mention.kind(), ADDRESSEE)) {
      inScene(mention, draft, discourse);
      return;
    }
    addressee(draft, role.get(), agents, discourse);
    time(mention, draft, agents.get(0), discourse);
  }

  /** What those who talk with one another agree, they agree there and then. */
  private void inScene(Mention mention, Draft draft, Discourse discourse) {
    if (draft.time.isEmpty() && draft.status == Status.ACTUAL) {
      draft.time =
          draft.roles.values().stream()
              .flatMap(List::stream)
              .flatMap(filler -> discourse.sceneTime(filler).stream())
              .findFirst()
              .or(() -> justNow(mention, discourse));
    }
  }

  /** "I have just spoken": in the first person, the present perfect is the day of the text. */
  private Optional<Edtf> justNow(Mention mention, Discourse discourse) {
    boolean perfect =
        mention
            .trigger()
            .verb()
            .filter(verb -> "VBN".equals(verb.tag()))
            .filter(verb -> mention.trigger().syntax().has(verb, "aux"))
            .isPresent();
    return perfect && discourse.author().isPresent() ? today() : Optional.empty();
  }

  private Optional<Edtf> today() {
    return published.map(day -> new Edtf(day.toString()));
  }

  private void time(Mention mention, Draft draft, Filler agent, Discourse discourse) {
    if (draft.time.isEmpty()) {
      draft.time =
          onPublication(mention, agent, discourse)
              .or(() -> discourse.sceneTime(agent))
              .or(() -> Optional.ofNullable(timeBySpeaker.get(agent.name())));
    }
    draft.time.ifPresent(time -> timeBySpeaker.put(agent.name(), time));
  }

  private Optional<Edtf> onPublication(Mention mention, Filler agent, Discourse discourse) {
    boolean author = discourse.author().filter(a -> a.name().equals(agent.name())).isPresent();
    boolean now = mention.trigger().word().tag().matches("VB[ZP]");
    return author || now ? today() : Optional.empty();
  }

  /**
   * In the account of a conversation of two, what one says is said to the other; elsewhere whoever
   * speaks goes on speaking to those whom he spoke to before.
   */
  private void addressee(Draft draft, String role, List<Filler> agents, Discourse discourse) {
    if (draft.roles.size() == 1 && agents.size() == 1 && draft.roles.containsKey(role)) {
      Optional<Filler> other = discourse.other(agents.get(0));
      List<Filler> same = listeners.getOrDefault(agents.get(0).name(), List.of());
      draft.fill(ADDRESSEE, other.map(List::of).orElse(same));
    }
    if (draft.nature == Nature.SPEECH) {
      List<Filler> audience =
          draft.role(ADDRESSEE).stream().filter(f -> !discourse.cast().isPerson(f.name())).toList();
      listeners.put(agents.get(0).name(), audience);
    }
  }
}
