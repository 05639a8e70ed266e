package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.nlp.Sentence;
import org.parley.rules.ArgumentPath;
import org.parley.rules.WordLists;

/**
 * The word that tells of an event, as a predicate with arguments. A noun shares the arguments of
 * the verb that supports it ("held talks", "an agreement was reached") and of the light noun around
 * it ("a round of talks").
 *
 * @param outer the light noun around a noun trigger, or the trigger itself
 * @param support the verb that carries a noun trigger
 * @param aside whether it only goes on around what that verb tells: "signed after the talks"
 */
record Trigger(
    Sentence sentence,
    Syntax syntax,
    Titles titles,
    IndexedWord word,
    IndexedWord outer,
    Optional<IndexedWord> support,
    boolean aside) {

  static Trigger of(Sentence sentence, IndexedWord word, WordLists lists) {
    return of(sentence, new Syntax(sentence.graph()), word, lists);
  }

  static Trigger of(Sentence sentence, Syntax syntax, IndexedWord word, WordLists lists) {
    Titles titles = new Titles(lists);
    if (Syntax.isVerb(word)) {
      return new Trigger(sentence, syntax, titles, word, word, Optional.empty(), false);
    }
    IndexedWord outer = outer(syntax, word, lists);
    Optional<IndexedWord> support = support(syntax, outer, lists);
    boolean aside = support.filter(verb -> isAside(syntax, outer, verb, lists)).isPresent();
    return new Trigger(sentence, syntax, titles, word, outer, support, aside);
  }

  private static IndexedWord outer(Syntax syntax, IndexedWord noun, WordLists lists) {
    return syntax
        .governor(noun, r -> r.equals("nmod:of"))
        .filter(above -> lists.has("light-nouns", above.lemma()))
        .orElse(noun);
  }

  private static Optional<IndexedWord> support(Syntax syntax, IndexedWord noun, WordLists lists) {
    for (SemanticGraphEdge edge : syntax.incoming(noun)) {
      String relation = Syntax.name(edge.getRelation());
      IndexedWord verb = edge.getGovernor();
      boolean carries =
          relation.equals("obj") || relation.startsWith("nsubj") || relation.startsWith("obl");
      if (carries && Syntax.isVerb(verb) && lists.has("support-verbs", verb.lemma())) {
        return Optional.of(verb);
      }
    }
    return syntax.children(noun, r -> r.equals("acl") || r.startsWith("acl:relcl")).stream()
        .filter(verb -> Syntax.isVerb(verb) && lists.has("support-verbs", verb.lemma()))
        .findFirst();
  }

  private static boolean isAside(
      Syntax syntax, IndexedWord noun, IndexedWord verb, WordLists lists) {
    return syntax.incoming(noun).stream()
        .filter(edge -> edge.getGovernor().equals(verb))
        .map(edge -> Syntax.name(edge.getRelation()))
        .anyMatch(
            relation ->
                relation.startsWith("obl:")
                    && lists.has("aside-prepositions", relation.substring("obl:".length())));
  }

  /**
   * The verb of the clause: the trigger itself or the one that supports it; who signs something
   * after talks has not talked by signing.
   */
  Optional<IndexedWord> verb() {
    return Syntax.isVerb(word) ? Optional.of(word) : support.filter(verb -> !aside);
  }

  /** The words that tell of the event: itself, then the light noun and the verb around it. */
  List<IndexedWord> heads() {
    List<IndexedWord> heads = new ArrayList<>(List.of(word, outer));
    support.ifPresent(heads::add);
    return Syntax.distinct(heads);
  }

  /** Whether one of these adverbs stands with it. */
  boolean hasAdverb(Set<String> adverbs) {
    return heads().stream()
        .flatMap(head -> syntax.children(head, "advmod").stream())
        .anyMatch(adverb -> adverbs.contains(ActorResolver.lemma(adverb)));
  }

  /** Who does it with the subject: "Chad, along with Mali, signed". */
  List<IndexedWord> accompanying(WordLists lists) {
    List<IndexedWord> found = new ArrayList<>();
    verb()
        .ifPresent(
            verb -> {
              List<IndexedWord> carriers = new ArrayList<>(List.of(verb));
              carriers.addAll(syntax.subjects(verb));
              for (IndexedWord carrier : carriers) {
                for (String preposition : lists.list("accompaniment")) {
                  syntax
                      .prepositional(carrier, preposition)
                      .forEach(word -> found.addAll(syntax.coordinated(word)));
                }
              }
            });
    return found;
  }

  /** The heads that stand at the end of a path. */
  List<IndexedWord> at(ArgumentPath path) {
    List<IndexedWord> here = List.of(word);
    boolean first = true;
    for (String step : path.steps()) {
      List<IndexedWord> next = new ArrayList<>();
      for (IndexedWord from : here) {
        next.addAll(first ? step(step) : stepFrom(from, step));
      }
      here = Syntax.distinct(next);
      first = false;
    }
    return here;
  }

  private List<IndexedWord> step(String step) {
    List<IndexedWord> found = new ArrayList<>();
    switch (step) {
      case "subject" -> {
        verb().ifPresent(verb -> found.addAll(subjects(verb)));
        found.addAll(whoIsIn());
      }
      case "object" -> verb().ifPresent(verb -> found.addAll(objects(verb)));
      default -> {
        found.addAll(stepFrom(word, step));
        if (!outer.equals(word)) {
          found.addAll(stepFrom(outer, step));
        }
        support.ifPresent(verb -> found.addAll(stepFrom(verb, step)));
      }
    }
    found.removeIf(w -> w.equals(word) || w.equals(outer));
    return found;
  }

  /** "Chad is in talks", "at war": who is in something takes part in it. */
  private List<IndexedWord> whoIsIn() {
    return Syntax.isNoun(word) && syntax.has(word, "cop") && syntax.has(word, "case")
        ? syntax.children(word, "nsubj")
        : List.of();
  }

  /** Whoever "is involved in talks" takes part in them. */
  private List<IndexedWord> subjects(IndexedWord verb) {
    boolean takesPart =
        support.filter(verb::equals).isPresent()
            && syntax.isPassive(verb)
            && !syntax.children(verb, r -> r.startsWith("nsubj:pass")).contains(outer);
    return takesPart ? syntax.objects(verb) : syntax.subjects(verb);
  }

  private List<IndexedWord> objects(IndexedWord verb) {
    return syntax.objects(verb);
  }

  private List<IndexedWord> stepFrom(IndexedWord from, String step) {
    return switch (step) {
      case "self" -> List.of(from);
      case "bearer" -> titles.bearer(sentence, from).map(List::of).orElse(List.of());
      case "titled" -> titles.bodies(sentence, from);
      case "subject" -> syntax.subjects(from);
      case "object" -> syntax.objects(from);
      case "indirect" -> syntax.children(from, "iobj");
      case "owner" -> syntax.children(from, "nmod:poss");
      case "modifier" ->
          syntax.children(
              from,
              r -> r.equals("amod") || r.equals("compound") || r.equals("nmod") || r.equals("dep"));
      case "apposition" -> syntax.children(from, "appos");
      case "clause" -> syntax.clauses(from);
      case "conjunct" ->
          syntax.governor(from, r -> r.startsWith("conj")).map(List::of).orElse(List.of());
      case "governor" -> syntax.governor(from, r -> true).map(List::of).orElse(List.of());
      default -> syntax.prepositional(from, step);
    };
  }
}
