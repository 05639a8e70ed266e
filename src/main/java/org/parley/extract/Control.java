package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who does what a verb says where its subject stands with another verb: controlled infinitives,
 * participles, second verbs, clauses cut off by the parser.
 */
final class Control {

  private static final int MAX_CLIMB = 4;

  private final Syntax syntax;
  private final Predicate<IndexedWord> completed;
  private final Predicate<IndexedWord> says;

  /**
   * Over one sentence.
   *
   * @param completed the nouns that an infinitive completes: readiness, deal, ultimatum
   * @param says the verbs behind which their subject may stand: "..., said the minister"
   */
  Control(Syntax syntax, Predicate<IndexedWord> completed, Predicate<IndexedWord> says) {
    this.syntax = syntax;
    this.completed = completed;
    this.says = says;
  }

  List<IndexedWord> subjects(IndexedWord verb) {
    return subjects(verb, MAX_CLIMB);
  }

  private List<IndexedWord> subjects(IndexedWord verb, int climb) {
    if (syntax.isPassive(verb)) {
      return syntax.children(verb, r -> r.equals("obl:agent") || r.equals("obl:by"));
    }
    List<IndexedWord> own =
        syntax.children(
            verb, r -> r.equals("nsubj") || r.equals("nsubj:xsubj") || r.equals("nsubj:outer"));
    own = own.stream().filter(word -> !Syntax.isRelativePronoun(word)).toList();
    own = own.isEmpty() ? doingSomethingElse(verb) : own;
    Optional<IndexedWord> noun = syntax.nounCompleted(verb).filter(completed);
    if (noun.isPresent()) {
      return whose(noun.get());
    }
    List<IndexedWord> behind = own.isEmpty() ? behind(verb) : List.of();
    if (!behind.isEmpty()) {
      return behind;
    }
    return own.isEmpty() && climb > 0 ? subjectsFromAbove(verb, climb - 1) : own;
  }

  /**
   * "Chad has agreed, said a diplomat": who says it stands behind the verb, and the parser takes
   * him for what is said.
   */
  private List<IndexedWord> behind(IndexedWord verb) {
    boolean thrownIn =
        verb.tag().matches("VB[DZ]")
            && says.test(verb)
            && (syntax
                    .governor(verb, r -> r.equals("dep") || r.equals("parataxis"))
                    .filter(clause -> clause.index() < verb.index())
                    .isPresent()
                || syntax.children(verb, "ccomp").stream()
                    .anyMatch(clause -> clause.index() < verb.index()));
    return thrownIn
        ? syntax.children(verb, "obj").stream().filter(who -> who.index() > verb.index()).toList()
        : List.of();
  }

  /** "Rebels fighting for autonomy have agreed": the parser may take the whole for the subject. */
  private List<IndexedWord> doingSomethingElse(IndexedWord verb) {
    return syntax.children(verb, "csubj").stream()
        .filter(participle -> "VBG".equals(participle.tag()))
        .flatMap(participle -> syntax.children(participle, "nsubj").stream())
        .toList();
  }

  private List<IndexedWord> subjectsFromAbove(IndexedWord verb, int climb) {
    for (SemanticGraphEdge edge : syntax.incoming(verb)) {
      IndexedWord above = edge.getGovernor();
      String relation = Syntax.name(edge.getRelation());
      List<IndexedWord> found = List.of();
      if (relation.startsWith("acl:relcl")) {
        found = List.of();
      } else if (isCutOff(verb, above, relation) || syntax.isHeadlineFuture(verb)) {
        found = List.of(above);
      } else if (isDoneByObject(verb, above, relation)) {
        found = List.of(above);
      } else if (relation.startsWith("acl")) {
        found =
            relation.equals("acl") && "VBG".equals(verb.tag())
                ? List.of(above)
                : owners(above, climb);
      } else if (relation.equals("xcomp") || relation.equals("ccomp")) {
        List<IndexedWord> objects = relation.equals("xcomp") ? controllers(above) : List.of();
        found =
            objects.isEmpty() || relation.equals("ccomp")
                ? ofClause(verb, above, climb, relation)
                : objects;
      } else if (isObjectControl(relation) && syntax.has(above, "obj")) {
        found = syntax.children(above, "obj");
      } else if (relation.startsWith("advcl")
          || relation.startsWith("conj")
          || relation.equals("parataxis")
          || relation.startsWith("obl")
          || relation.equals("dep")) {
        found =
            isSubordinator(above)
                ? subjectsFromAbove(above, climb)
                : Syntax.isVerb(above)
                        || syntax.has(above, "cop")
                        || syntax.governor(above, "xcomp"::equals).isPresent()
                    ? subjectsOrPassiveObjects(above, climb)
                    : List.of();
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * Who is to do what completes a verb with an object: "urged Chad to go", and where the parser
   * hangs on the verb what completes its object, "gave Chad a deadline", "sent an ultimatum to
   * Chad"; none in "made an offer to go".
   */
  private List<IndexedWord> controllers(IndexedWord verb) {
    List<IndexedWord> objects = syntax.children(verb, "obj");
    List<IndexedWord> completedOnes = objects.stream().filter(completed).toList();
    if (completedOnes.isEmpty()) {
      return objects;
    }
    List<IndexedWord> indirect = syntax.children(verb, "iobj");
    return indirect.isEmpty()
        ? completedOnes.stream()
            .flatMap(noun -> syntax.children(noun, r -> r.matches("nmod:(to|on|upon)")).stream())
            .toList()
        : indirect;
  }

  /** "Chad, which borders Mali, denied": the parser may hang the main verb on its subject. */
  private static boolean isCutOff(IndexedWord verb, IndexedWord above, String relation) {
    return relation.matches("dep|acl|appos")
        && verb.tag().matches("VB[DZP]")
        && above.tag().startsWith("NNP")
        && above.index() < verb.index();
  }

  /** "The Kenyan plan to meet", "efforts of Kenya to meet". */
  private List<IndexedWord> whose(IndexedWord noun) {
    return syntax.children(noun, r -> r.matches("nmod:(poss|by|of)|compound|amod"));
  }

  /** "Accused the rebels of shelling": the parser may hang it on them; not "lost hope of it". */
  private boolean isDoneByObject(IndexedWord verb, IndexedWord above, String relation) {
    return relation.equals("acl:of")
        && "VBG".equals(verb.tag())
        && !completed.test(above)
        && syntax.governor(above, r -> r.equals("obj") || r.equals("nsubj:pass")).isPresent();
  }

  /** "While imposing": the parser may hang the clause on its conjunction. */
  private static boolean isSubordinator(IndexedWord word) {
    return "IN".equals(word.tag());
  }

  /** "Accused him of shelling", "kept them from leaving": the object does it, not the subject. */
  private static boolean isObjectControl(String relation) {
    return relation.matches("(advcl|obl):(of|for|from|into)");
  }

  /** "Has yet to sign": a clause that has no subject may be taken for a whole one. */
  private List<IndexedWord> ofClause(
      IndexedWord verb, IndexedWord above, int climb, String relation) {
    return relation.equals("xcomp") || syntax.isInfinitive(verb)
        ? subjectsOrPassiveObjects(above, climb)
        : List.of();
  }

  private List<IndexedWord> subjectsOrPassiveObjects(IndexedWord verb, int climb) {
    List<IndexedWord> passive = syntax.children(verb, r -> r.startsWith("nsubj:pass"));
    return passive.isEmpty() ? subjects(verb, climb) : passive;
  }

  /** Whose act a noun is: the owner, or the subject of the verb that it completes. */
  private List<IndexedWord> owners(IndexedWord noun, int climb) {
    List<IndexedWord> owners =
        syntax.children(noun, r -> r.equals("nmod:poss") || r.equals("nmod:by"));
    if (!owners.isEmpty()) {
      return owners;
    }
    return syntax
        .governor(noun, r -> r.equals("obj") || r.startsWith("obl"))
        .filter(Syntax::isVerb)
        .map(verb -> subjects(verb, climb))
        .orElse(List.of());
  }
}
