package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** Who vouches for a figure, where it is not the article: "claiming to have", "reportedly". */
final class FigureSources {

  private static final List<String> UNNAMED = List.of("unnamed source");
  private static final int MAX_CLIMB = 4;

  private final WordLists lists;
  private final Attribution attribution;

  FigureSources(WordLists lists, Attribution attribution) {
    this.lists = lists;
    this.attribution = attribution;
  }

  Counted attributed(Sentence sentence, Counted counted, Discourse discourse) {
    Syntax syntax = new Syntax(sentence.graph());
    List<Filler> named =
        attribution.claimedBy(sentence, Trigger.of(sentence, counted.item(), lists), discourse);
    List<String> source =
        named.isEmpty()
            ? (isHearsay(syntax, counted.item()) ? UNNAMED : List.of())
            : named.get(0).names();
    return new Counted(
        Quantities.claimed(counted.quantity(), source), counted.item(), counted.number());
  }

  private boolean isHearsay(Syntax syntax, IndexedWord word) {
    Optional<IndexedWord> at = Optional.of(word);
    for (int i = 0; i < MAX_CLIMB && at.isPresent(); i++) {
      boolean said =
          syntax.children(at.get(), "advmod").stream()
              .anyMatch(adverb -> lists.has("hearsay", ActorResolver.lemma(adverb)));
      if (said) {
        return true;
      }
      IndexedWord here = at.get();
      at = syntax.governor(here, r -> !r.startsWith("acl:relcl") && !r.startsWith("nsubj"));
    }
    return false;
  }
}
