package org.parley.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.resource.ResourceFolder;

/** All rule cards of a language with its word lists, checked as a whole. */
public record RuleBook(List<Card> cards, WordLists lists) {

  private static final String ENGLISH = "rules/en";

  public RuleBook {
    cards = List.copyOf(cards);
  }

  /** Reads the English cards from the class path; all complaints are shown together. */
  public static RuleBook english() {
    return read(ENGLISH);
  }

  static RuleBook read(String folder) {
    WordLists lists = WordLists.read(folder + "/lists");
    List<String> complaints = new ArrayList<>();
    List<Card> cards = new ArrayList<>();
    for (String file : ResourceFolder.of(folder + "/cards").files(".yaml")) {
      new CardReader(file, lists, complaints).read(ResourceFolder.text(file)).ifPresent(cards::add);
    }
    complaints.addAll(namedTwice(cards));
    if (!complaints.isEmpty()) {
      throw new IllegalStateException("rule cards:\n  " + String.join("\n  ", complaints));
    }
    return new RuleBook(cards, lists);
  }

  public List<Rule> rules() {
    return cards.stream().flatMap(card -> card.rules().stream()).toList();
  }

  private static List<String> namedTwice(List<Card> cards) {
    Set<String> names = new HashSet<>();
    return cards.stream()
        .flatMap(card -> card.rules().stream())
        .map(Rule::name)
        .filter(name -> !names.add(name))
        .map(name -> "two rules are called " + name)
        .toList();
  }
}
