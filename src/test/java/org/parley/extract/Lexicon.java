package org.parley.extract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.nlp.AnnotatedArticle;
import org.parley.rules.Example;
import org.parley.rules.Rule;
import org.parley.rules.RuleBook;

/**
 * The words that trigger events, by kind, as the cards list them; patterns of any word left out.
 */
record Lexicon(Map<String, Set<String>> byKind) {

  private static final String WORD = "[\\p{L}][\\p{L}'-]*";

  static Lexicon of(RuleBook book) {
    Map<String, Set<String>> byKind = new TreeMap<>();
    for (Rule rule : book.rules()) {
      if (!rule.anaphoric() && !rule.lemma().pattern().contains("(")) {
        Arrays.stream(rule.lemma().pattern().split("\\|"))
            .filter(word -> word.matches(WORD))
            .forEach(
                word ->
                    byKind.computeIfAbsent(rule.kind(), k -> new TreeSet<>()).add(word.strip()));
      }
    }
    return new Lexicon(byKind);
  }

  int size() {
    return byKind.values().stream().mapToInt(Set::size).sum();
  }

  /** Without the words on which some rule finds all it needs in one of the sentences. */
  Lexicon unusedIn(Stream<String> sentences) {
    Map<String, Set<String>> left = new TreeMap<>();
    byKind.forEach((kind, words) -> left.put(kind, new TreeSet<>(words)));
    sentences.distinct().forEach(sentence -> strike(sentence, left));
    return new Lexicon(left);
  }

  private static void strike(String text, Map<String, Set<String>> left) {
    AnnotatedArticle annotated = Models.annotate(text);
    for (Explanation explanation : Models.extractor().explain(annotated)) {
      for (Finding finding : explanation.findings()) {
        if (finding.outcome() == Finding.Outcome.FOUND) {
          Set<String> words = left.get(finding.rule().substring(0, finding.rule().indexOf('/')));
          annotated.sentences().stream()
              .flatMap(sentence -> sentence.tokens().stream())
              .filter(token -> token.word().equals(finding.trigger()))
              .forEach(token -> words.remove(ActorResolver.lemma(token)));
        }
      }
    }
  }

  /** The examples of the cards, the corpus, and the sentences of the lexicon's own files. */
  static Stream<String> sentences(RuleBook book, Path corpus, Path lexicon) {
    Stream<String> examples =
        book.rules().stream().flatMap(rule -> rule.examples().stream()).map(Example::sentence);
    Stream<String> coded = texts(corpus);
    return Stream.of(examples, coded, texts(lexicon)).flatMap(s -> s);
  }

  private static Stream<String> texts(Path folder) {
    return CodedSentence.read(folder).stream().map(CodedSentence::text);
  }
}
