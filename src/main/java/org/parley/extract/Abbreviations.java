package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Actors to whom an article gives an abbreviation in brackets: "the Northern Peace Council (NPC)".
 * Who gets one is an actor of its own, also where its name alone would only be a state's army, and
 * is meant wherever the abbreviation stands.
 */
final class Abbreviations {

  private static final int LONGEST = 9;

  private final WordLists lists;
  private final Map<String, String> actors = new HashMap<>();

  private Abbreviations(WordLists lists) {
    this.lists = lists;
  }

  /** All that the sentences define; names are those already found in each sentence. */
  static Abbreviations of(
      List<Sentence> sentences, Map<Integer, List<Name>> names, WordLists lists) {
    Abbreviations found = new Abbreviations(lists);
    for (Sentence sentence : sentences) {
      for (int at = 2; at < sentence.tokens().size(); at++) {
        int bracket = at;
        found
            .definition(sentence, at)
            .ifPresent(
                first -> found.define(sentence, first, bracket, names.get(sentence.index())));
      }
    }
    return found;
  }

  /** The names of a sentence with those that are abbreviated in it or stand there abbreviated. */
  List<Name> complete(Sentence sentence, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (int at = 1; at <= sentence.tokens().size(); at++) {
      String word = sentence.token(at).word();
      if (actors.containsKey(word)) {
        put(all, new Name(at, at, ActorKind.BODY, actors.get(word), word, false, true));
        int bracket = at - 1;
        definition(sentence, bracket)
            .ifPresent(first -> put(all, spelledOut(sentence, first, bracket - 1, word)));
      }
    }
    return all;
  }

  private Name spelledOut(Sentence sentence, int first, int last, String abbreviation) {
    String surface = sentence.words(first, last);
    return new Name(first, last, ActorKind.BODY, actors.get(abbreviation), surface, false, true);
  }

  /** What the article says of itself goes before what is known from elsewhere. */
  private static void put(List<Name> names, Name name) {
    boolean known =
        names.stream()
            .anyMatch(
                other ->
                    other.actor().equals(name.actor())
                        && other.first() <= name.first()
                        && name.last() <= other.last());
    if (!known) {
      names.removeIf(other -> other.overlaps(name.first(), name.last()));
      names.add(name);
    }
  }

  private void define(Sentence sentence, int first, int bracket, List<Name> names) {
    String abbreviation = sentence.token(bracket + 1).word();
    Optional<Name> known =
        names.stream()
            .filter(name -> name.first() <= first && name.last() == bracket - 1 && name.given())
            .filter(name -> name.kind() != ActorKind.STATE || name.actor().equals(name.surface()))
            .findFirst();
    actors.putIfAbsent(
        abbreviation, known.map(Name::actor).orElse(sentence.words(first, bracket - 1)));
  }

  /** Where the words begin whose initials the bracket at this token gives. */
  private Optional<Integer> definition(Sentence sentence, int bracket) {
    if (bracket < 2
        || bracket + 2 > sentence.tokens().size()
        || !isBracket(sentence.token(bracket), "(", "-LRB-")
        || !isBracket(sentence.token(bracket + 2), ")", "-RRB-")
        || !sentence.token(bracket + 1).word().matches("\\p{Lu}[\\p{L}&-]*\\p{Lu}\\p{Ll}?")) {
      return Optional.empty();
    }
    String letters = sentence.token(bracket + 1).word().replaceAll("\\P{L}", "");
    int left = letters.length() - 1;
    for (int at = bracket - 1; at >= Math.max(1, bracket - LONGEST); at--) {
      String word = sentence.token(at).word();
      boolean initial = left >= 0 && startsWith(word, letters.charAt(left));
      if (initial && (Character.isUpperCase(word.charAt(0)) || left > 0)) {
        left--;
      }
      if (left < 0) {
        return isName(sentence, at, bracket - 1) ? Optional.of(at) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Capitals except on small words, and no name of a treaty or a project. */
  private boolean isName(Sentence sentence, int first, int last) {
    for (int at = first; at <= last; at++) {
      IndexedWord word = sentence.token(at);
      boolean small = word.tag().matches("IN|DT|CC|TO|HYPH|POS");
      if (!small && !Character.isUpperCase(word.word().codePointAt(0))) {
        return false;
      }
    }
    return last > first
        && !lists.has("named-things", ActorResolver.lemma(sentence.token(last)))
        && !lists.has("named-things", ActorResolver.lemma(sentence.token(first)));
  }

  private static boolean startsWith(String word, char letter) {
    return word.toLowerCase(Locale.ROOT).charAt(0) == Character.toLowerCase(letter);
  }

  private static boolean isBracket(IndexedWord word, String written, String tag) {
    return word.word().equals(written) || word.word().equals(tag);
  }
}
