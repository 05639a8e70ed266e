package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.nlp.NameMention;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Titles in front of names, read off the words themselves: parsers hang "President of Ukraine
 * Volodymyr Zelenskyy" together in many ways, while its order is always the same.
 */
final class Titles {

  private static final int LONGEST = 14;

  private final WordLists lists;

  Titles(WordLists lists) {
    this.lists = lists;
  }

  /** The head of the person's name that the title with this office stands in front of. */
  Optional<IndexedWord> bearer(Sentence sentence, IndexedWord office) {
    if (!isOffice(office)
        || !endsTitleNoun(sentence, office.index())
        || isEmbedded(sentence, office.index())) {
      return Optional.empty();
    }
    int last = Math.min(sentence.tokens().size(), office.index() + LONGEST);
    for (int i = office.index() + 1; i <= last; i++) {
      Optional<NameMention> person = personAt(sentence, i);
      if (person.isPresent()) {
        return isServed(sentence, office.index(), i)
            ? Optional.empty()
            : sentence
                .node(person.get().last())
                .filter(name -> !actsBeyond(sentence, office, name));
      }
      if (!continues(sentence.token(i)) && !isBreak(sentence, office.index(), i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "A spokesman for Ann Lee", "an aide to Prime Minister Ann Lee": somebody else's office. */
  private boolean isServed(Sentence sentence, int office, int person) {
    int at = person - 1;
    while (at > office && isOffice(sentence.token(at))) {
      at--;
    }
    while (at > office && at < person - 1 && inFront(sentence.token(at))) {
      at--;
    }
    return at > office && isPreposition(sentence.token(at));
  }

  private static boolean isPreposition(IndexedWord word) {
    return word.tag().equals("IN") || word.tag().equals("TO");
  }

  /**
   * "At the request of the President of France, Ann Lee spoke": she does what the whole phrase with
   * the title in it goes with, so the title is somebody else's. The parse may have lost that.
   */
  private static boolean actsBeyond(Sentence sentence, IndexedWord office, IndexedWord name) {
    Syntax syntax = new Syntax(sentence.graph());
    return syntax
        .governor(office, r -> r.startsWith("nmod"))
        .flatMap(outer -> syntax.governor(outer, r -> r.startsWith("obl")))
        .filter(verb -> verb.index() > name.index())
        .map(syntax::subjects)
        .filter(subjects -> subjects.isEmpty() || subjects.contains(name))
        .isPresent();
  }

  /** "The President of France, Emmanuel Macron": the comma behind the whole title. */
  private boolean isBreak(Sentence sentence, int office, int index) {
    if (!sentence.token(index).tag().equals(",")
        || index == office + 1
        || !sentence.token(office).tag().matches("NNP?")) {
      return false;
    }
    boolean first = true;
    for (int i = office + 1; i < index; i++) {
      first &= !sentence.token(i).tag().equals(",");
    }
    int next = index + 1;
    while (next < sentence.tokens().size() && isRank(sentence, next)) {
      next++;
    }
    return first
        && sentence.token(index - 1).tag().startsWith("NNP")
        && lists.has("title-joints", ActorResolver.lemma(sentence.token(office + 1)))
        && personAt(sentence, next).isPresent();
  }

  /** A rank between title and name: "the Emir of Qatar, Sheikh Tamim". */
  private boolean isRank(Sentence sentence, int index) {
    return lists.has("ranks", ActorResolver.lemma(sentence.token(index)))
        && personAt(sentence, index).isEmpty();
  }

  /** The words of the title that may name a state or a body, those behind the office first. */
  List<IndexedWord> bodies(Sentence sentence, IndexedWord office) {
    List<IndexedWord> found = new ArrayList<>();
    for (int i = office.index() + 1; i <= sentence.tokens().size(); i++) {
      boolean posted =
          lists.has("posted-offices", ActorResolver.lemma(office))
              && lists.has("posting-prepositions", ActorResolver.lemma(sentence.token(i)));
      if (posted || personAt(sentence, i).isPresent() || !continues(sentence.token(i))) {
        break;
      }
      sentence.node(i).ifPresent(found::add);
    }
    int before = collectInFront(sentence, office.index() - 1, found);
    if (found.isEmpty() && before > 1 && sentence.token(before).tag().equals("CC")) {
      collectInFront(sentence, beforePerson(sentence, before - 1), found);
    }
    return found;
  }

  /**
   * The words that may say whose an office is in front of the titles that stand before it in one
   * row, the nearest first.
   */
  List<IndexedWord> shared(Sentence sentence, IndexedWord office) {
    List<IndexedWord> found = new ArrayList<>();
    int at = collectInFront(sentence, office.index() - 1, new ArrayList<>());
    while (at > 1 && sentence.token(at).tag().matches("CC|,")) {
      int title = beforePerson(sentence, at - 1);
      if (title == 0) {
        break;
      }
      at = collectInFront(sentence, title, found);
    }
    return found;
  }

  /** Adds the title's words up to a place and tells where they end. */
  private int collectInFront(Sentence sentence, int last, List<IndexedWord> found) {
    int i = last;
    for (; i >= 1 && inFront(sentence.token(i)); i--) {
      if (!isOffice(sentence.token(i))) {
        sentence.node(i).ifPresent(found::add);
      }
    }
    return i;
  }

  /** "The Greek president A and foreign minister B" are both Greek: the place in front of A. */
  private static int beforePerson(Sentence sentence, int last) {
    return sentence.names().stream()
        .filter(name -> name.type().equals("PERSON") && name.last() == last)
        .map(name -> name.first() - 1)
        .findFirst()
        .orElse(0);
  }

  private static boolean endsPerson(Sentence sentence, int index) {
    return sentence.names().stream()
        .anyMatch(name -> name.type().equals("PERSON") && name.last() == index);
  }

  private boolean isOffice(IndexedWord word) {
    return Syntax.isNoun(word) && lists.has("offices", ActorResolver.lemma(word));
  }

  /** In "Secretary-General" and "vice president" only the last word counts. */
  private boolean endsTitleNoun(Sentence sentence, int index) {
    if (index == sentence.tokens().size()) {
      return false;
    }
    IndexedWord next = sentence.token(index + 1);
    return !next.tag().equals("HYPH") && !isOffice(next);
  }

  /** "Head of the Office of the President of X": the president is not the one who is named. */
  private boolean isEmbedded(Sentence sentence, int index) {
    if (personAt(sentence, index + 1).isPresent() && !hasArticle(sentence, index)) {
      return false;
    }
    boolean preposition = false;
    for (int i = index - 1; i >= 1 && continues(sentence.token(i)); i--) {
      if (endsPerson(sentence, i)) {
        return false;
      }
      preposition |= sentence.token(i).tag().equals("IN");
      if (preposition && isOffice(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "To the President Ann Lee" is hers who serves, "to President Ann Lee" his whom she serves. */
  private boolean hasArticle(Sentence sentence, int index) {
    int at = index - 1;
    while (at >= 1 && inFront(sentence.token(at))) {
      at--;
    }
    return at >= 1 && sentence.token(at).tag().equals("DT");
  }

  private boolean continues(IndexedWord word) {
    String tag = word.tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || (tag.equals("CC") && lists.has("title-joints", ActorResolver.lemma(word)))
        || lists.has("title-joints", ActorResolver.lemma(word));
  }

  private boolean inFront(IndexedWord word) {
    return word.tag().startsWith("NN")
        || word.tag().startsWith("JJ")
        || word.tag().equals("POS")
        || word.tag().equals("HYPH");
  }

  private static Optional<NameMention> personAt(Sentence sentence, int index) {
    return sentence.names().stream()
        .filter(name -> name.type().equals("PERSON") && name.first() == index)
        .findFirst();
  }
}
