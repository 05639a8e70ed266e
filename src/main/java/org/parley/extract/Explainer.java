package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.coding.Filler;
import org.parley.extract.Finding.Outcome;
import org.parley.nlp.Sentence;
import org.parley.rules.Rule;
import org.parley.rules.RuleBook;

/** Writes down what each rule made of each sentence while an article is read. */
final class Explainer implements Witness {

  /** Of rules for any word at all, no word is near. */
  private static final String ANY_WORD = "parley";

  private final RuleBook book;
  private final Map<Integer, List<Finding>> findings = new TreeMap<>();

  Explainer(RuleBook book) {
    this.book = book;
  }

  @Override
  public void found(Mention mention, Draft draft) {
    String note = draft.kind + ", " + draft.status.word();
    add(mention, new Finding(name(mention), word(mention), Outcome.FOUND, roles(draft), note));
  }

  @Override
  public void lacked(Mention mention, Draft draft) {
    String note =
        mention.rule().needs().entrySet().stream()
            .filter(need -> draft.role(need.getKey()).size() < need.getValue())
            .sorted(Map.Entry.comparingByKey())
            .map(
                need ->
                    "needs %d %s, has %d"
                        .formatted(
                            need.getValue(), need.getKey(), draft.role(need.getKey()).size()))
            .collect(Collectors.joining("; "));
    add(mention, new Finding(name(mention), word(mention), Outcome.INCOMPLETE, roles(draft), note));
  }

  /** An explanation a sentence, in the order of the text. */
  List<Explanation> explanations(List<Sentence> sentences) {
    return sentences.stream()
        .map(
            sentence -> {
              List<Finding> all =
                  new ArrayList<>(findings.getOrDefault(sentence.index(), List.of()));
              all.addAll(near(sentence, all));
              all.sort(Comparator.comparing(Finding::outcome));
              return new Explanation(sentence.text(), all);
            })
        .toList();
  }

  /** Rules whose word is there, of kinds that nothing was found of at that word. */
  private List<Finding> near(Sentence sentence, List<Finding> seen) {
    Set<String> explained =
        seen.stream().map(f -> kind(f.rule()) + "@" + f.trigger()).collect(Collectors.toSet());
    List<Finding> near = new ArrayList<>();
    for (Rule rule : book.rules()) {
      for (IndexedWord word : sentence.tokens()) {
        boolean fits =
            !rule.lemma().matcher(ANY_WORD).matches()
                && rule.lemma().matcher(ActorResolver.lemma(word)).matches();
        if (fits && !explained.contains(rule.kind() + "@" + word.word())) {
          near.add(
              new Finding(
                  rule.name(), word.word(), Outcome.NEAR, Map.of(), "not in its construction"));
        }
      }
    }
    return near;
  }

  private static String kind(String rule) {
    return rule.substring(0, rule.indexOf('/'));
  }

  private void add(Mention mention, Finding finding) {
    List<Finding> list =
        findings.computeIfAbsent(mention.sentence().index(), i -> new ArrayList<>());
    if (!list.contains(finding)) {
      list.add(finding);
    }
  }

  private static String name(Mention mention) {
    return mention.rule().name();
  }

  private static String word(Mention mention) {
    return mention.trigger().word().word();
  }

  private static Map<String, List<String>> roles(Draft draft) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    draft.roles.forEach(
        (role, fillers) -> roles.put(role, fillers.stream().map(Filler::name).toList()));
    return roles;
  }
}
