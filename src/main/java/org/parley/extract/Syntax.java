package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Grammar over enhanced++ dependencies: who does what to whom, whether the clause is active,
 * passive, relative, controlled, participial or coordinated. Labels of Universal Dependencies only,
 * no word of any language.
 */
final class Syntax {

  private final SemanticGraph graph;
  private final Control control;
  private final Map<Integer, List<IndexedWord>> copies = new HashMap<>();

  Syntax(SemanticGraph graph) {
    this(graph, word -> false, word -> false);
  }

  /**
   * The same.
   *
   * @param completed the nouns that an infinitive completes: readiness, deal, ultimatum
   * @param says the verbs behind which their subject may stand: "..., said the minister"
   */
  Syntax(SemanticGraph graph, Predicate<IndexedWord> completed, Predicate<IndexedWord> says) {
    this.graph = graph;
    this.control = new Control(this, completed, says);
    for (IndexedWord word : graph.vertexSet()) {
      if (word.copyCount() > 0) {
        copies.computeIfAbsent(word.index(), index -> originals(word)).add(word);
      }
    }
  }

  private List<IndexedWord> originals(IndexedWord copy) {
    return graph.vertexSet().stream()
        .filter(word -> word.index() == copy.index() && word.copyCount() == 0)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  SemanticGraph graph() {
    return graph;
  }

  static boolean isVerb(IndexedWord word) {
    return word.tag() != null && word.tag().startsWith("VB");
  }

  static boolean isNoun(IndexedWord word) {
    return word.tag() != null && word.tag().startsWith("NN");
  }

  List<IndexedWord> children(IndexedWord word, Predicate<String> relation) {
    if (!graph.containsVertex(word)) {
      return List.of();
    }
    List<IndexedWord> children = new ArrayList<>();
    collect(word, relation, children);
    for (IndexedWord same : copies.getOrDefault(word.index(), List.of())) {
      collect(same, relation, children);
    }
    Collections.sort(children);
    return children;
  }

  /** Also under the same word where the parser repeats it: "thanks to A, and (thanks) to B". */
  private void collect(IndexedWord word, Predicate<String> relation, List<IndexedWord> children) {
    for (SemanticGraphEdge edge : graph.outgoingEdgeList(word)) {
      boolean itself = edge.getDependent().index() == word.index();
      boolean known = children.stream().anyMatch(c -> c.index() == edge.getDependent().index());
      if (!itself && !known && relation.test(name(edge.getRelation()))) {
        children.add(edge.getDependent());
      }
    }
  }

  List<IndexedWord> children(IndexedWord word, String relation) {
    return children(word, relation::equals);
  }

  boolean has(IndexedWord word, String relation) {
    return !children(word, relation).isEmpty();
  }

  List<SemanticGraphEdge> incoming(IndexedWord word) {
    return graph.containsVertex(word) ? graph.incomingEdgeList(word) : List.of();
  }

  /** A relation with its subtype: {@code obl:with}, {@code nsubj:pass}. */
  static String name(GrammaticalRelation relation) {
    return relation.toString();
  }

  /** The word's governor over a relation that begins so. */
  Optional<IndexedWord> governor(IndexedWord word, Predicate<String> relation) {
    return incoming(word).stream()
        .filter(edge -> relation.test(name(edge.getRelation())))
        .map(SemanticGraphEdge::getGovernor)
        .filter(governor -> !governor.equals(word))
        .findFirst();
  }

  /** "Kenya to host talks": a headline whose only verb is an infinitive tells what is to come. */
  boolean isHeadlineFuture(IndexedWord verb) {
    return isInfinitive(verb)
        && governor(verb, r -> r.startsWith("acl"))
            .filter(above -> above.index() < verb.index() && incoming(above).isEmpty())
            .filter(above -> graph.getRoots().contains(above) && !has(above, "det"))
            .isPresent();
  }

  /** "To sign". */
  boolean isInfinitive(IndexedWord verb) {
    return children(verb, "mark").stream().anyMatch(mark -> "TO".equals(mark.tag()));
  }

  /** The noun right before an infinitive, taken for its subject: "efforts to revive talks". */
  Optional<IndexedWord> nounCompleted(IndexedWord verb) {
    return children(verb, "mark").stream()
        .filter(mark -> "TO".equals(mark.tag()))
        .flatMap(
            to ->
                children(verb, "nsubj").stream()
                    .filter(noun -> noun.tag().matches("NNS?") && noun.index() == to.index() - 1))
        .findFirst();
  }

  boolean isPassive(IndexedWord verb) {
    return has(verb, "nsubj:pass")
        || has(verb, "aux:pass")
        || ("VBN".equals(verb.tag()) && governor(verb, "acl"::equals).isPresent());
  }

  /** Who does what the verb says, also where the subject stands with another verb. */
  List<IndexedWord> subjects(IndexedWord verb) {
    return control.subjects(verb);
  }

  static boolean isRelativePronoun(IndexedWord word) {
    return word.tag() != null && word.tag().startsWith("W");
  }

  /** To whom or to what it is done. */
  List<IndexedWord> objects(IndexedWord verb) {
    List<IndexedWord> objects = new ArrayList<>();
    objects.addAll(children(verb, r -> r.equals("obj") || r.startsWith("nsubj:pass")));
    if (isPassive(verb)) {
      objects.addAll(children(verb, r -> r.equals("nsubj:xsubj")));
    }
    if ("VBN".equals(verb.tag()) && objects.isEmpty()) {
      governor(verb, "acl"::equals).ifPresent(objects::add);
    }
    objects.removeIf(Syntax::isRelativePronoun);
    return distinct(objects);
  }

  /** What a preposition joins to the word, also once more: "talks with A and with B". */
  List<IndexedWord> prepositional(IndexedWord word, String preposition) {
    List<IndexedWord> found =
        new ArrayList<>(
            children(
                word,
                r ->
                    r.equals("obl:" + preposition)
                        || r.equals("nmod:" + preposition)
                        || r.equals("advcl:" + preposition)
                        || r.equals("acl:" + preposition)));
    if (!found.isEmpty()) {
      children(word, r -> r.startsWith("conj")).stream()
          .filter(other -> isJoinedBy(other, preposition))
          .forEach(found::add);
    }
    return distinct(found);
  }

  private boolean isJoinedBy(IndexedWord word, String preposition) {
    return isNoun(word)
        && children(word, "case").stream().anyMatch(c -> preposition.equals(c.lemma()));
  }

  /** The word with everything coordinated with it, in the order of the text. */
  List<IndexedWord> coordinated(IndexedWord word) {
    List<IndexedWord> all = new ArrayList<>(List.of(word));
    all.addAll(
        children(
            word, r -> r.startsWith("conj") && !r.equals("conj:but") && !r.startsWith("conj:neg")));
    all.addAll(joinedByComma(word));
    all.addAll(joinedPersons(word));
    return all;
  }

  /** "A of Chad and B of Mali": a person is joined to the other person, not to his country. */
  private List<IndexedWord> joinedPersons(IndexedWord word) {
    return isPerson(word)
        ? children(word, "nmod:of").stream()
            .filter(state -> !isPerson(state))
            .flatMap(state -> children(state, r -> r.startsWith("conj")).stream())
            .filter(Syntax::isPerson)
            .toList()
        : List.of();
  }

  private static boolean isPerson(IndexedWord word) {
    return "PERSON".equals(word.ner());
  }

  /** "Iran, Oman agree": what a headline tells of two in the plural is no apposition. */
  private List<IndexedWord> joinedByComma(IndexedWord word) {
    if (!word.tag().startsWith("NNP") || !has(word, "appos")) {
      return List.of();
    }
    boolean plural =
        incoming(word).stream()
            .filter(edge -> name(edge.getRelation()).equals("nsubj"))
            .map(SemanticGraphEdge::getGovernor)
            .anyMatch(verb -> verb.tag().matches("VBP?") && !has(verb, "aux"));
    return plural
        ? children(word, "appos").stream().filter(w -> w.tag().startsWith("NNP")).toList()
        : List.of();
  }

  /** Clauses that complete the word, also as a quotation behind it. */
  List<IndexedWord> clauses(IndexedWord word) {
    List<IndexedWord> clauses = new ArrayList<>();
    children(
            word,
            r ->
                r.equals("ccomp")
                    || r.equals("xcomp")
                    || r.equals("csubj")
                    || r.equals("parataxis")
                    || r.equals("acl:to")
                    || r.equals("acl:that")
                    || r.equals("acl"))
        .forEach(clause -> clauses.addAll(coordinated(clause)));
    return distinct(clauses);
  }

  /** The same, and the clause around a verb that is thrown in: "A, B said, has gone". */
  List<IndexedWord> clausesAround(IndexedWord verb) {
    List<IndexedWord> clauses = new ArrayList<>(clauses(verb));
    governor(verb, "parataxis"::equals).filter(Syntax::isVerb).ifPresent(clauses::add);
    return distinct(clauses);
  }

  static List<IndexedWord> distinct(Collection<IndexedWord> words) {
    Map<Integer, IndexedWord> byIndex = new LinkedHashMap<>();
    words.forEach(word -> byIndex.putIfAbsent(word.index(), word));
    return List.copyOf(byIndex.values());
  }
}
