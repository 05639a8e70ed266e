package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/**
 * What an event is about: the codes whose words stand in the trigger's part of the sentence, with
 * or without adjectives between them: "end the long war". "Talks" says that there are some, not
 * what they are about.
 */
final class Subjects {

  private static final int MAX_DEPTH = 6;

  private final WordLists lists;
  private final SubjectPhrases phrases;
  private final Roles roles;

  Subjects(WordLists lists, Roles roles) {
    this.lists = lists;
    this.phrases = new SubjectPhrases(lists);
    this.roles = roles;
  }

  /** The narrowest part of the sentence that tells any: the event's own, or what goes with it. */
  Set<String> of(Mention mention) {
    Set<String> narrow = of(mention, Subjects::isOwn);
    return narrow.isEmpty() ? of(mention, relation -> true) : narrow;
  }

  private Set<String> of(Mention mention, Predicate<String> fromTrigger) {
    Trigger trigger = mention.trigger();
    Syntax syntax = trigger.syntax();
    Set<Integer> scope = new TreeSet<>();
    trigger.heads().forEach(head -> collect(syntax, head, scope, 0, fromTrigger));
    things(mention).forEach(thing -> collect(syntax, thing, scope, 1, fromTrigger));
    if (roles.nature(mention.kind()) == Nature.CONVERSATION) {
      scope.removeIf(
          index ->
              index == trigger.word().index() || isConversation(mention.sentence().token(index)));
    }
    return in(mention.sentence(), token -> scope.contains(token.index()));
  }

  private boolean isConversation(IndexedWord token) {
    return lists.has("conversation-nouns", ActorResolver.lemma(token));
  }

  /** What does something without being anybody: "the truce began". */
  private static List<IndexedWord> things(Mention mention) {
    Syntax syntax = mention.trigger().syntax();
    return mention.trigger().verb().stream()
        .flatMap(
            verb ->
                syntax.children(verb, r -> r.equals("nsubj") || r.equals("nsubj:pass")).stream())
        .filter(word -> mention.roles().values().stream().noneMatch(heads -> heads.contains(word)))
        .toList();
  }

  /** What is joined to the event's words by "and", or happens besides, is mostly another event. */
  private static boolean isOwn(String relation) {
    return !relation.startsWith("conj") && !relation.startsWith("advcl");
  }

  /** All that a sentence speaks of. */
  Set<String> all(Sentence sentence) {
    return in(sentence, token -> true);
  }

  private static void collect(
      Syntax syntax,
      IndexedWord word,
      Set<Integer> scope,
      int depth,
      Predicate<String> fromTrigger) {
    if (depth > MAX_DEPTH || !scope.add(word.index())) {
      return;
    }
    syntax
        .children(word, r -> leadsDown(r) && (depth == 0 ? fromTrigger.test(r) : !isClause(r)))
        .forEach(child -> collect(syntax, child, scope, depth + 1, fromTrigger));
  }

  private static boolean leadsDown(String relation) {
    return !relation.startsWith("nsubj")
        && !relation.equals("parataxis")
        && !relation.startsWith("ref");
  }

  private static boolean isClause(String relation) {
    return relation.equals("acl:relcl");
  }

  /** Articles never part the words of a phrase, adjectives only those of one of several words. */
  private Set<String> in(Sentence sentence, Predicate<IndexedWord> inScope) {
    Predicate<IndexedWord> telling = inScope.and(token -> !isDeterminer(token));
    Set<String> codes = new TreeSet<>(phrases.in(lemmas(sentence, telling), 1));
    codes.addAll(
        phrases.in(lemmas(sentence, telling.and(token -> !token.tag().startsWith("JJ"))), 2));
    return codes;
  }

  private static boolean isDeterminer(IndexedWord token) {
    return token.tag().equals("DT") || token.tag().equals("PRP$");
  }

  private static List<String> lemmas(Sentence sentence, Predicate<IndexedWord> counted) {
    return sentence.tokens().stream().filter(counted).map(ActorResolver::lemma).toList();
  }
}
