package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.parley.nlp.NumberMention;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Numbers that say which ones instead of how many: "prisoners under the age of 25", "those aged
 * over 60".
 */
final class Criteria {

  private static final String FORM = "age %s %s";

  private final WordLists lists;
  private final Items items;

  Criteria(WordLists lists, Items items) {
    this.lists = lists;
    this.items = items;
  }

  Optional<Counted> criterion(Sentence sentence, NumberMention number, IndexedWord word) {
    Syntax syntax = new Syntax(sentence.graph());
    Optional<IndexedWord> age =
        syntax
            .governor(word, r -> true)
            .filter(noun -> lists.has("age-words", ActorResolver.lemma(noun)))
            .or(
                () ->
                    syntax.children(word, r -> r.equals("amod") || r.equals("advmod")).stream()
                        .filter(noun -> lists.has("age-words", ActorResolver.lemma(noun)))
                        .findFirst());
    return age.flatMap(noun -> counted(sentence, syntax, number, noun));
  }

  private Optional<Counted> counted(
      Sentence sentence, Syntax syntax, NumberMention number, IndexedWord age) {
    String sign = sign(syntax, age, number);
    return syntax
        .governor(age, r -> r.startsWith("nmod") || r.startsWith("acl") || r.equals("amod"))
        .flatMap(who -> Syntax.isNoun(who) ? Optional.of(who) : items.antecedent(sentence, who))
        .map(
            who ->
                new Counted(
                    Quantities.conditioned(
                        items.phrase(sentence, who),
                        FORM.formatted(sign, number.value().toPlainString())),
                    who,
                    age));
  }

  private String sign(Syntax syntax, IndexedWord age, NumberMention number) {
    for (IndexedWord word : syntax.children(age, r -> r.equals("case") || r.equals("advmod"))) {
      if (lists.has("hedge-less-than", ActorResolver.lemma(word))) {
        return "<";
      }
      if (lists.has("hedge-more-than", ActorResolver.lemma(word))) {
        return ">";
      }
    }
    return number.comparison();
  }
}
