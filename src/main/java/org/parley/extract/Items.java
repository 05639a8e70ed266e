package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** What a number counts: "6,000 soldiers", "thousands of people", "the remains of 12 airmen". */
final class Items {

  private final WordLists lists;
  private final Phrases phrases;

  Items(WordLists lists) {
    this.lists = lists;
    this.phrases = new Phrases(lists);
  }

  /** The word of what is counted; the number's own where the text leaves it out. */
  IndexedWord itemOf(Sentence sentence, IndexedWord number) {
    Syntax syntax = new Syntax(sentence.graph());
    Optional<IndexedWord> head =
        syntax.governor(
            number,
            r ->
                r.equals("nummod")
                    || r.equals("nmod:of")
                    || r.equals("det:qmod")
                    || r.equals("compound")
                    || r.equals("dep"));
    Optional<IndexedWord> of = syntax.children(number, "nmod:of").stream().findFirst();
    return head.filter(Syntax::isNoun).orElse(of.orElse(number));
  }

  /** What "number of" or "dozens of" is a part of. */
  Optional<IndexedWord> partOf(Sentence sentence, IndexedWord word) {
    Syntax syntax = new Syntax(sentence.graph());
    return syntax.children(word, "nmod:of").stream()
        .findFirst()
        .or(() -> syntax.governor(word, r -> r.equals("det:qmod")));
  }

  boolean isOpenNumber(Sentence sentence, IndexedWord word) {
    return lists.has("number-nouns", ActorResolver.lemma(word))
        && new Syntax(sentence.graph())
            .children(word, "amod").stream()
                .anyMatch(a -> lists.has("open-numbers", ActorResolver.lemma(a)));
  }

  /** The article's words for it, without the number; empty where it is left out. */
  String text(Sentence sentence, IndexedWord number, IndexedWord item) {
    if (item.equals(number)) {
      return "";
    }
    String text = withoutNumber(phrases.of(sentence, item));
    return whole(sentence, item).map(part -> part.word() + " of " + text).orElse(text);
  }

  /** Also without what stands before the number: "the last 12 prisoners". */
  private static String withoutNumber(String text) {
    return text.replaceFirst("^(\\p{L}+ )?[0-9][0-9,.]* ?", "").strip();
  }

  /** The remains of soldiers are counted, not the soldiers. */
  private Optional<IndexedWord> whole(Sentence sentence, IndexedWord item) {
    return new Syntax(sentence.graph())
        .governor(item, r -> r.equals("nmod:of"))
        .filter(noun -> lists.has("parts", ActorResolver.lemma(noun)));
  }

  /** What a bare "those" stands for: the plural noun before it. */
  Optional<IndexedWord> antecedent(Sentence sentence, IndexedWord pronoun) {
    return IntStream.iterate(pronoun.index() - 1, i -> i > 0, i -> i - 1)
        .mapToObj(sentence::token)
        .filter(word -> "NNS".equals(word.tag()))
        .findFirst();
  }

  String phrase(Sentence sentence, IndexedWord item) {
    return withoutNumber(phrases.bare(sentence, item));
  }
}
