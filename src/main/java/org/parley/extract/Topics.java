package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * Of whom a reported clause speaks: the named actor in its subject or, where that is the speaker or
 * his own side, the one to whom the clause says that something is or will be done.
 */
final class Topics {

  private static final int MAX_DEPTH = 3;

  private final WordLists lists;
  private final ActorResolver resolver;

  Topics(WordLists lists, ActorResolver resolver) {
    this.lists = lists;
    this.resolver = resolver;
  }

  /** The actors spoken of; none where the clause only tells of its speaker. */
  List<Filler> of(Mention mention, List<Filler> speakers, Discourse discourse) {
    Syntax syntax = mention.trigger().syntax();
    Predicate<Filler> other = filler -> !isOwnSide(filler, speakers, discourse);
    List<Filler> found = new ArrayList<>();
    for (IndexedWord clause : clauses(mention)) {
      for (List<IndexedWord> heads : places(syntax, clause)) {
        List<Filler> actors = new ArrayList<>();
        heads.forEach(head -> below(mention.sentence(), syntax, head, discourse, 0, actors));
        actors.removeIf(other.negate());
        if (!actors.isEmpty()) {
          found.addAll(actors);
          break;
        }
      }
    }
    return found;
  }

  /** What is said: the clauses under a verb of saying, or the sentence that is a quotation. */
  private static List<IndexedWord> clauses(Mention mention) {
    Syntax syntax = mention.trigger().syntax();
    IndexedWord word = mention.trigger().word();
    return mention.rule().scope().isPresent()
        ? syntax.coordinated(word)
        : mention.trigger().verb().map(syntax::clausesAround).orElse(List.of());
  }

  /** Where the clause names actors, the place that tells most of whom it is about first. */
  private List<List<IndexedWord>> places(Syntax syntax, IndexedWord clause) {
    List<IndexedWord> subjects = new ArrayList<>(syntax.subjects(clause));
    subjects.addAll(syntax.children(clause, r -> r.startsWith("nsubj:pass")));
    List<IndexedWord> oblique =
        lists.list("topic-prepositions").stream()
            .flatMap(preposition -> syntax.prepositional(clause, preposition).stream())
            .filter(word -> !Syntax.isVerb(word))
            .toList();
    return List.of(subjects, syntax.objects(clause), oblique);
  }

  /** The names at and under a head, but not those in its clauses. */
  private void below(
      Sentence sentence,
      Syntax syntax,
      IndexedWord head,
      Discourse discourse,
      int depth,
      List<Filler> found) {
    Optional<Name> name = discourse.cast().at(sentence, head.index());
    name.filter(n -> n.kind() != ActorKind.PLACE).map(Name::filler).ifPresent(found::add);
    if (depth == 0 && name.isEmpty() && isThirdPerson(head)) {
      found.addAll(resolver.actors(sentence, head, discourse));
    }
    if (depth < MAX_DEPTH && name.isEmpty()) {
      syntax
          .children(head, Topics::leadsDown)
          .forEach(child -> below(sentence, syntax, child, discourse, depth + 1, found));
    }
    if (depth == 0) {
      syntax.coordinated(head).stream()
          .skip(1)
          .forEach(other -> below(sentence, syntax, other, discourse, 1, found));
    }
  }

  private boolean isThirdPerson(IndexedWord head) {
    String word = ActorResolver.lemma(head);
    return lists.has("person-pronouns", word) || lists.has("thing-pronouns", word);
  }

  private static boolean leadsDown(String relation) {
    return relation.equals("amod")
        || relation.equals("compound")
        || relation.equals("appos")
        || relation.startsWith("conj")
        || relation.matches("nmod:(poss|of|by|between|with|from|against|on)")
        || relation.equals("acl");
  }

  private static boolean isOwnSide(Filler filler, List<Filler> speakers, Discourse discourse) {
    return speakers.stream()
        .anyMatch(
            speaker ->
                speaker.names().contains(filler.name())
                    || discourse.stateOf(speaker.name()).filter(filler.name()::equals).isPresent());
  }
}
