package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Who "the minister" or "the Russian leader" is: whoever the article has said to hold the office.
 */
final class OfficeHolders {

  private final WordLists lists;
  private final Phrases phrases;

  OfficeHolders(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
  }

  /**
   * The person, with the words used here as another name, or only the words.
   *
   * @param owners whose office it is, as far as the words say
   */
  Filler of(Sentence sentence, IndexedWord office, List<Filler> owners, Discourse discourse) {
    String lemma = ActorResolver.lemma(office);
    String words = phrases.of(sentence, office);
    if (lists.has("head-of-state-titles", words.toLowerCase(Locale.ROOT))) {
      return known(headOfState(discourse), words, discourse);
    }
    String state = owners.isEmpty() ? "" : owners.get(0).name();
    Optional<Filler> person =
        discourse
            .bearers()
            .holder(lemma, state)
            .or(() -> discourse.bearers().bearerOf(words))
            .or(() -> anyHead(lemma, state, discourse))
            .or(() -> onlyHead(words, state, discourse));
    return known(person, words, discourse);
  }

  private static Filler known(Optional<Filler> person, String words, Discourse discourse) {
    return person
        .map(found -> ActorResolver.filler(found.name(), words))
        .orElseGet(() -> discourse.unnamed(words));
  }

  /** That of the state whose organ writes, or else the last that was told of. */
  private Optional<Filler> headOfState(Discourse discourse) {
    String state = discourse.publisher().map(Filler::name).orElse("");
    return anyHolder(state, discourse);
  }

  private Optional<Filler> anyHolder(String state, Discourse discourse) {
    return lists.list("heads-of-state").stream()
        .flatMap(office -> discourse.bearers().holder(office, state).stream())
        .findFirst();
  }

  private Optional<Filler> anyHead(String lemma, String state, Discourse discourse) {
    return lists.has("generic-offices", lemma) ? anyHolder(state, discourse) : Optional.empty();
  }

  /** "The Kenyan prime minister": there is only one, but many a minister. */
  private Optional<Filler> onlyHead(String words, String state, Discourse discourse) {
    String office = " " + words.toLowerCase(Locale.ROOT) + " ";
    return lists.list("sole-offices").stream().anyMatch(s -> office.contains(" " + s + " "))
        ? discourse.cast().onlyOneOf(state).map(Filler::of)
        : Optional.empty();
  }
}
