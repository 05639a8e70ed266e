package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.TreeSet;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Grows a head word into the words that name a thing: "energy facilities", "families of detainees".
 */
final class Phrases {

  private final WordLists lists;

  Phrases(WordLists lists) {
    this.lists = lists;
  }

  /** The name of what the head word stands for, without article and relative clause. */
  String of(Sentence sentence, IndexedWord head) {
    Syntax syntax = new Syntax(sentence.graph());
    int first = first(syntax, head);
    int last = last(syntax, head);
    return sentence.words(first, last);
  }

  /** The same without what adjectives say of it: "prisoners of war". */
  String bare(Sentence sentence, IndexedWord head) {
    return sentence.words(head.index(), last(new Syntax(sentence.graph()), head));
  }

  /** The same with its article, as in "a luxury hotel". */
  String whole(Sentence sentence, IndexedWord head) {
    Syntax syntax = new Syntax(sentence.graph());
    int first =
        syntax.children(head, "det").stream()
            .mapToInt(IndexedWord::index)
            .filter(index -> index < head.index())
            .min()
            .orElse(head.index());
    return sentence.words(Math.min(first, first(syntax, head)), last(syntax, head));
  }

  /** The title that a word of office heads: "Deputy Minister of Foreign Affairs". */
  String title(Sentence sentence, IndexedWord head, int before, Cast cast) {
    Syntax syntax = new Syntax(sentence.graph());
    int first = head.index();
    while (first > 1
        && isTitleWord(sentence, first - 1)
        && !isState(cast, sentence, first - 1)
        && !isGoverned(sentence, first, head)) {
      first--;
    }
    while (first < head.index() && sentence.token(first).tag().matches("DT|IN|CC|PRP.")) {
      first++;
    }
    int last = last(syntax, head);
    if (before > head.index() && last >= before) {
      last = before - 1;
    }
    if (first < head.index() && sentence.token(first).tag().equals("DT")) {
      first++;
    }
    return withoutAdjectives(sentence, first, last, cast).replaceAll("[,;:]+$", "").strip();
  }

  /** "Peace under President A", "the request of the president": the preposition leads out. */
  private static boolean isGoverned(Sentence sentence, int first, IndexedWord head) {
    return sentence.token(first - 1).tag().equals("IN")
        && (first == head.index() || sentence.token(first).tag().equals("DT"));
  }

  /** Whose office it is the organisation tells: "the Russian delegation" is the delegation. */
  private static String withoutAdjectives(Sentence sentence, int first, int last, Cast cast) {
    String title = sentence.words(first, last);
    for (Name name : cast.names(sentence)) {
      boolean adjective = name.kind() == ActorKind.STATE && !name.given();
      if (adjective && name.overlaps(first, last)) {
        title = title.replace(name.surface() + " ", "");
      }
    }
    return title;
  }

  private static boolean isState(Cast cast, Sentence sentence, int index) {
    return cast.at(sentence, index).filter(name -> name.kind() == ActorKind.STATE).isPresent();
  }

  private boolean isTitleWord(Sentence sentence, int index) {
    IndexedWord word = sentence.token(index);
    boolean named =
        sentence.names().stream()
            .anyMatch(
                name ->
                    (name.type().equals("LOCATION") || name.type().equals("PERSON"))
                        && name.first() <= index
                        && index <= name.last());
    boolean joins =
        word.tag().equals("CC")
            && sentence.token(index + 1).tag().startsWith("NNP")
            && index > 1
            && sentence.token(index - 1).tag().startsWith("NNP");
    return !named
        && (Syntax.isNoun(word) || joins || lists.has("title-words", ActorResolver.lemma(word)));
  }

  private int first(Syntax syntax, IndexedWord head) {
    TreeSet<Integer> left = new TreeSet<>();
    left.add(head.index());
    for (IndexedWord child :
        syntax.children(
            head,
            r ->
                r.equals("amod")
                    || r.equals("compound")
                    || r.equals("nmod:poss")
                    || (r.equals("advmod") && !Syntax.isNoun(head)))) {
      boolean name = "LOCATION".equals(child.ner()) || "ORGANIZATION".equals(child.ner());
      if (child.index() < head.index()
          && (name || !lists.has("determiner-like", child.lemma()))
          && !isBeforeNumber(syntax, child, head)) {
        left.add(Math.min(compound(syntax, child), first(syntax, child)));
      }
    }
    return left.first();
  }

  /** "Killing seven farmers": what stands before the number is no adjective of theirs. */
  private static boolean isBeforeNumber(Syntax syntax, IndexedWord child, IndexedWord head) {
    return "VBG".equals(child.tag())
        && syntax.children(head, r -> r.equals("nummod") || r.startsWith("det")).stream()
            .anyMatch(number -> number.index() > child.index());
  }

  /** "Accused the guards of killing seven farmers": no guards of farmers. */
  private static boolean isActedOn(Syntax syntax, IndexedWord noun) {
    return syntax.children(noun, "amod").stream()
        .anyMatch(child -> isBeforeNumber(syntax, child, noun));
  }

  /** Where a word that a hyphen joins to others begins: "rebel-held", "left-wing". */
  private static int compound(Syntax syntax, IndexedWord word) {
    return syntax.children(word, "punct").stream().anyMatch(mark -> "HYPH".equals(mark.tag()))
        ? syntax.children(word, r -> !r.equals("punct")).stream()
            .mapToInt(IndexedWord::index)
            .filter(index -> index < word.index())
            .min()
            .orElse(word.index())
        : word.index();
  }

  /** What stands behind a second head, as in "the king and crown prince of Y", ends its name. */
  private int last(Syntax syntax, IndexedWord head) {
    int last = head.index();
    int second =
        syntax.children(head, r -> r.startsWith("conj")).stream()
            .mapToInt(IndexedWord::index)
            .filter(index -> index > head.index())
            .min()
            .orElse(Integer.MAX_VALUE);
    for (IndexedWord child :
        syntax.children(head, r -> r.equals("nmod:of") || r.equals("nmod:for"))) {
      if (child.index() > head.index()
          && child.index() < second
          && names(head, child)
          && !isActedOn(syntax, child)) {
        last = Math.max(last, last(syntax, child));
      }
    }
    return last;
  }

  /**
   * Whether a complement is part of the name: not in "a fleet of this", nor in "reminds Americans
   * of the risks", where it goes with the verb.
   */
  private static boolean names(IndexedWord head, IndexedWord complement) {
    boolean noun = Syntax.isNoun(complement) || Syntax.isVerb(complement);
    return noun && (!head.tag().equals("NNPS") || complement.tag().startsWith("NNP"));
  }
}
