package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * What an event is about: the codes whose words stand in the trigger's part of the sentence, with
 * or without adjectives between them: "end the long war".
 */
final class Subjects {

  private static final String PREFIX = "subject-";

  private final Map<String, Set<String>> wordsByCode;

  Subjects(WordLists lists) {
    wordsByCode =
        lists.names().stream()
            .filter(name -> name.startsWith(PREFIX))
            .sorted()
            .collect(
                Collectors.toMap(
                    name -> name.substring(PREFIX.length()),
                    name -> spaced(lists.list(name)),
                    (a, b) -> a,
                    java.util.LinkedHashMap::new));
  }

  private static Set<String> spaced(Collection<String> words) {
    return words.stream().map(word -> " " + word + " ").collect(Collectors.toSet());
  }

  Set<String> of(Sentence sentence, Trigger trigger) {
    TreeSet<Integer> scope = new TreeSet<>();
    collect(trigger.syntax(), trigger.word(), scope, 0);
    collect(trigger.syntax(), trigger.outer(), scope, 0);
    trigger.support().ifPresent(verb -> collect(trigger.syntax(), verb, scope, 0));
    return in(sentence, scope);
  }

  private static void collect(Syntax syntax, IndexedWord word, Set<Integer> scope, int depth) {
    if (depth > 6 || !scope.add(word.index())) {
      return;
    }
    syntax
        .children(
            word,
            r ->
                !r.startsWith("nsubj")
                    && !r.equals("parataxis")
                    && !r.startsWith("ref")
                    && (depth == 0 || !r.equals("acl:relcl")))
        .forEach(child -> collect(syntax, child, scope, depth + 1));
  }

  private Set<String> in(Sentence sentence, Set<Integer> scope) {
    List<IndexedWord> tokens =
        sentence.tokens().stream().filter(token -> scope.contains(token.index())).toList();
    String text = text(tokens.stream());
    String bare = text(tokens.stream().filter(token -> !token.tag().startsWith("JJ")));
    Set<String> codes = new LinkedHashSet<>();
    wordsByCode.forEach(
        (code, words) -> {
          if (words.stream().anyMatch(word -> text.contains(word) || bare.contains(word))) {
            codes.add(code);
          }
        });
    return codes;
  }

  /** Lemmas between spaces, so that only whole words are found in it. */
  private static String text(Stream<IndexedWord> tokens) {
    return tokens.map(ActorResolver::lemma).collect(Collectors.joining(" ", " ", " "));
  }
}
