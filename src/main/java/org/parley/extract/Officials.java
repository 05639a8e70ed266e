package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Whom the plural of an office means where it names nobody: "the ministers", "both presidents",
 * "the two leaders" are persons whom the article has called so, or those for whom the same plural
 * has stood before.
 */
final class Officials {

  private static final int PAIR = 2;

  /** More persons of one title than this are hardly all meant by its bare plural. */
  private static final int MANY = 4;

  private final WordLists lists;

  Officials(WordLists lists) {
    this.lists = lists;
  }

  /**
   * Those persons or sides; none if it is no such plural or the article has told of none. Where it
   * is the account of one conversation, its leaders are those who hold that.
   */
  List<Filler> of(Sentence sentence, IndexedWord head, Discourse discourse) {
    Syntax syntax = new Syntax(sentence.graph());
    if (!head.tag().matches("NNP?S") || !isOffice(head) || !pointsBack(syntax, head)) {
      return List.of();
    }
    boolean pair = syntax.children(head, r -> r.matches("det|nummod")).stream().anyMatch(this::two);
    List<Filler> named = pair ? justNamed(sentence, head, discourse) : List.of();
    boolean known =
        !named.isEmpty()
            || (pair && !discourse.personsAtTheTable().isEmpty())
            || (has("persons-of-sides", head) && !discourse.scene().isEmpty());
    return known ? named : remembered(syntax, head, pair, discourse);
  }

  private List<Filler> remembered(
      Syntax syntax, IndexedWord head, boolean pair, Discourse discourse) {
    List<Filler> called = called(syntax, head, discourse);
    boolean fits = pair ? called.size() == PAIR : called.size() >= PAIR && called.size() <= MANY;
    return fits ? called : discourse.group(ActorResolver.lemma(head));
  }

  private boolean isOffice(IndexedWord head) {
    String lemma = ActorResolver.lemma(head);
    return lists.has("offices", lemma) || lists.has("persons-of-sides", lemma);
  }

  /** Definite, and no word says whose ministers they are. */
  private boolean pointsBack(Syntax syntax, IndexedWord head) {
    return syntax.children(head, r -> r.matches("nmod.*|acl.*|appos|cop|case:of")).isEmpty()
        && syntax.children(head, r -> r.matches("det|nummod|cc:preconj")).stream()
            .anyMatch(word -> has("definite", word) || two(word));
  }

  private boolean two(IndexedWord word) {
    return has("pair-words", word);
  }

  /** The only two persons named before in the sentence. */
  private static List<Filler> justNamed(Sentence sentence, IndexedWord head, Discourse discourse) {
    List<Filler> persons =
        discourse.cast().names(sentence).stream()
            .filter(name -> name.last() < head.index() && name.kind() == ActorKind.PERSON)
            .map(Name::filler)
            .distinct()
            .toList();
    return persons.size() == PAIR ? persons : List.of();
  }

  /** Whom the article has called so; of these those who met last, if several did. */
  private List<Filler> called(Syntax syntax, IndexedWord head, Discourse discourse) {
    List<Filler> called = new ArrayList<>();
    if (has("generic-offices", head)) {
      for (String office : lists.list("heads-of-state")) {
        called.addAll(discourse.bearers().allCalled(List.of(office)));
      }
    } else {
      called.addAll(discourse.bearers().allCalled(title(syntax, head)));
    }
    List<Filler> all = called.stream().distinct().toList();
    List<Filler> met = discourse.personsAtTheTable().stream().filter(p -> isAmong(all, p)).toList();
    return met.size() >= PAIR ? met : all;
  }

  private List<String> title(Syntax syntax, IndexedWord head) {
    List<String> words = new ArrayList<>(List.of(ActorResolver.lemma(head)));
    syntax.children(head, r -> r.matches("amod|compound")).stream()
        .filter(word -> !has("both", word))
        .map(ActorResolver::lemma)
        .forEach(words::add);
    return words;
  }

  private static boolean isAmong(List<Filler> fillers, Filler one) {
    return fillers.stream().map(Filler::name).anyMatch(one.name()::equals);
  }

  private boolean has(String list, IndexedWord word) {
    return lists.has(list, ActorResolver.lemma(word));
  }
}
