package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.nlp.Sentence;
import org.parley.rules.ArgumentPath;
import org.parley.rules.Rule;
import org.parley.rules.RuleBook;

/** Runs the rules over a sentence. */
final class RuleMatcher {

  /** The words of a language are few, the names and figures in its news are without end. */
  private static final int LEMMAS_KEPT = 20_000;

  /** Lists of words that say what becomes of what completes them. */
  private static final List<String> COMPLETED =
      List.of("possible-governors", "planned-governors", "negating-governors");

  private final RuleBook book;
  private final List<Rule> rules;

  /** Which rules a lemma may trigger: asked once a word of the language, not once a token. */
  private final Map<String, Set<Rule>> byLemma = new ConcurrentHashMap<>();

  RuleMatcher(RuleBook book) {
    this.book = book;
    this.rules = book.rules();
  }

  /** For each kind and trigger the mentions that rules find there, the first rule's first. */
  List<List<Mention>> mentions(Sentence sentence) {
    if (isOfAnotherField(sentence)) {
      return List.of();
    }
    Syntax syntax = new Syntax(sentence.graph(), this::isCompleted, this::says);
    Map<String, List<Mention>> found = new LinkedHashMap<>();
    Set<Rule> candidates = candidates(sentence);
    for (Rule rule : rules) {
      if (candidates.contains(rule)) {
        rule.find(sentence)
            .forEach(
                (word, nodes) ->
                    found
                        .computeIfAbsent(rule.kind() + "@" + word.index(), k -> new ArrayList<>())
                        .add(mention(rule, sentence, syntax, word, nodes)));
      }
    }
    List<List<Mention>> mentions = new ArrayList<>(found.values());
    mentions.sort(Comparator.comparingInt(same -> same.get(0).trigger().word().index()));
    return mentions;
  }

  /** Teams attack and clubs agree terms: where sport and the arts speak, nobody negotiates. */
  private boolean isOfAnotherField(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Syntax::isNoun)
        .anyMatch(token -> book.lists().has("other-fields", ActorResolver.lemma(token)));
  }

  /** "A deal to withdraw", "readiness to meet". */
  private boolean isCompleted(IndexedWord word) {
    return Syntax.isNoun(word)
        && COMPLETED.stream().anyMatch(list -> book.lists().has(list, ActorResolver.lemma(word)));
  }

  private boolean says(IndexedWord word) {
    return Syntax.isVerb(word) && book.lists().has("say-verbs", ActorResolver.lemma(word));
  }

  private Set<Rule> candidates(Sentence sentence) {
    if (byLemma.size() > LEMMAS_KEPT) {
      byLemma.clear();
    }
    Set<Rule> candidates = identitySet();
    for (IndexedWord token : sentence.tokens()) {
      if (token.lemma() != null) {
        candidates.addAll(byLemma.computeIfAbsent(token.lemma(), this::triggeredBy));
      }
    }
    return candidates;
  }

  private Set<Rule> triggeredBy(String lemma) {
    Set<Rule> triggered = identitySet();
    rules.stream().filter(rule -> rule.lemma().matcher(lemma).matches()).forEach(triggered::add);
    return triggered;
  }

  /** Rules are compared as objects: to hash their patterns would cost more than to run them. */
  private static Set<Rule> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private Mention mention(
      Rule rule,
      Sentence sentence,
      Syntax syntax,
      IndexedWord word,
      Map<String, List<IndexedWord>> nodes) {
    Trigger trigger = Trigger.of(sentence, syntax, word, book.lists());
    Map<String, List<IndexedWord>> roles = new LinkedHashMap<>();
    rule.roles()
        .forEach(
            (role, paths) -> {
              List<IndexedWord> heads = new ArrayList<>();
              for (ArgumentPath path : paths) {
                if (path.isSubject()) {
                  heads.addAll(trigger.accompanying(book.lists()));
                }
                trigger
                    .at(path)
                    .forEach(
                        head ->
                            heads.addAll(path.isOne() ? List.of(head) : syntax.coordinated(head)));
              }
              roles.put(role, Syntax.distinct(heads));
            });
    nodes.forEach(
        (role, heads) -> {
          List<IndexedWord> all = new ArrayList<>(heads);
          all.addAll(roles.getOrDefault(role, List.of()));
          roles.put(role, Syntax.distinct(all));
        });
    return new Mention(rule, sentence, trigger, roles);
  }
}
