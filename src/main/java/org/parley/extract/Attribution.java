package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.coding.Filler;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** To whom the article attributes what a trigger says: "A said that ...", "according to A". */
final class Attribution {

  private static final int MAX_CLIMB = 12;

  private final WordLists lists;
  private final ActorResolver resolver;

  Attribution(WordLists lists, ActorResolver resolver) {
    this.lists = lists;
    this.resolver = resolver;
  }

  List<Filler> claimedBy(Sentence sentence, Trigger trigger, Discourse discourse) {
    Syntax syntax = trigger.syntax();
    IndexedWord word = trigger.verb().orElse(trigger.outer());
    for (int left = MAX_CLIMB; left > 0; left--) {
      List<Filler> cited = cited(sentence, syntax, word, discourse);
      if (!cited.isEmpty()) {
        return cited;
      }
      Optional<SemanticGraphEdge> up = up(syntax, word);
      if (up.isEmpty() || isAnothersWord(syntax, word)) {
        return List.of();
      }
      List<Filler> sayers = sayers(sentence, syntax, up.get(), discourse);
      if (!sayers.isEmpty()) {
        return sayers;
      }
      word = up.get().getGovernor();
    }
    return List.of();
  }

  /** Who says what stands below an edge, where it is a verb of saying that it leads up to. */
  private List<Filler> sayers(
      Sentence sentence, Syntax syntax, SemanticGraphEdge up, Discourse discourse) {
    IndexedWord verb = up.getGovernor();
    if (Syntax.isNoun(verb)) {
      return claimants(sentence, syntax, up, discourse);
    }
    return isSaid(syntax, up) && lists.has("say-verbs", ActorResolver.lemma(verb))
        ? actors(sentence, speakers(syntax, up), discourse)
        : List.of();
  }

  /** "The truce holds, said a resident": the parser may take who comes last for what is said. */
  private static List<IndexedWord> speakers(Syntax syntax, SemanticGraphEdge up) {
    IndexedWord verb = up.getGovernor();
    List<IndexedWord> subjects = syntax.subjects(verb);
    boolean inverted =
        subjects.isEmpty()
            && !syntax.isPassive(verb)
            && up.getDependent().index() < verb.index()
            && verb.tag().matches("VB[DZ]");
    return inverted ? syntax.children(verb, "obj") : subjects;
  }

  /** "A said it had agreed, but B said ...": the parser joins what B says to what A says. */
  private boolean isAnothersWord(Syntax syntax, IndexedWord verb) {
    return syntax.governor(verb, r -> r.startsWith("conj")).isPresent()
        && lists.has("say-verbs", ActorResolver.lemma(verb))
        && !syntax.children(verb, r -> r.startsWith("nsubj")).isEmpty();
  }

  /** "Kenya's claim that Somalia attacked", and "the Kenyan army claims that", taken for a noun. */
  private List<Filler> claimants(
      Sentence sentence, Syntax syntax, SemanticGraphEdge up, Discourse discourse) {
    IndexedWord noun = up.getGovernor();
    boolean claim =
        Syntax.name(up.getRelation()).matches("ccomp|acl|acl:that")
            && lists.has("claim-nouns", ActorResolver.lemma(noun))
            && !syntax.isInfinitive(up.getDependent());
    if (!claim) {
      return List.of();
    }
    List<Filler> owners =
        actors(sentence, syntax.children(noun, r -> r.matches("nmod:(poss|by|of)")), discourse);
    return owners.isEmpty() ? resolver.modifiers(sentence, noun, discourse) : owners;
  }

  /** Also what one is accused of, and what is said before its speaker is named. */
  private static boolean isSaid(Syntax syntax, SemanticGraphEdge up) {
    return switch (Syntax.name(up.getRelation())) {
      case "ccomp", "parataxis", "dep", "xcomp", "acl:that", "csubj", "advcl:of" -> true;
      case "advcl" -> isComplete(syntax, up.getDependent());
      default -> false;
    };
  }

  /** A clause with its own subject and no word that would make it a part of another. */
  private static boolean isComplete(Syntax syntax, IndexedWord verb) {
    return syntax.children(verb, r -> r.equals("mark") || r.equals("advmod:when")).isEmpty()
        && !syntax.children(verb, r -> r.startsWith("nsubj")).isEmpty();
  }

  /** "According to A", and "B, A said, has gone". */
  private List<Filler> cited(
      Sentence sentence, Syntax syntax, IndexedWord word, Discourse discourse) {
    List<IndexedWord> named =
        new ArrayList<>(
            syntax.children(
                word, r -> r.equals("obl:according_to") || r.equals("nmod:according_to")));
    syntax.children(word, r -> r.equals("parataxis") || r.equals("dep")).stream()
        .filter(verb -> lists.has("say-verbs", ActorResolver.lemma(verb)))
        .filter(verb -> syntax.clauses(verb).isEmpty())
        .forEach(verb -> named.addAll(syntax.subjects(verb)));
    return actors(sentence, named, discourse);
  }

  /** Whether neither a speaker's noun nor what stands at it names a state, a body or a person. */
  boolean namesNobody(Sentence sentence, IndexedWord speaker, Discourse discourse) {
    return discourse.cast().at(sentence, speaker.index()).isEmpty()
        && resolver.modifiers(sentence, speaker, discourse).isEmpty();
  }

  /** "Reportedly", "it is said": passed on from somebody whom the article does not name. */
  boolean isHearsay(Trigger trigger) {
    Syntax syntax = trigger.syntax();
    boolean adverb =
        trigger.heads().stream()
            .flatMap(word -> syntax.children(word, "advmod").stream())
            .anyMatch(word -> lists.has("hearsay", ActorResolver.lemma(word)));
    IndexedWord verb = trigger.verb().orElse(trigger.outer());
    return adverb
        || isByHearsay(syntax.children(verb, r -> r.endsWith(":according_to")))
        || syntax
            .governor(verb, r -> r.equals("ccomp") || r.equals("xcomp"))
            .filter(above -> isPassedOn(syntax, above))
            .isPresent();
  }

  private boolean isPassedOn(Syntax syntax, IndexedWord verb) {
    return syntax.isPassive(verb)
        ? lists.has("hearsay-verbs", ActorResolver.lemma(verb)) && syntax.subjects(verb).isEmpty()
        : lists.has("say-verbs", ActorResolver.lemma(verb)) && isByHearsay(syntax.subjects(verb));
  }

  private boolean isByHearsay(List<IndexedWord> speakers) {
    return speakers.stream()
        .anyMatch(word -> lists.has("hearsay-nouns", ActorResolver.lemma(word)));
  }

  private List<Filler> actors(Sentence sentence, List<IndexedWord> heads, Discourse discourse) {
    return heads.stream()
        .flatMap(
            head ->
                lists.has("hearsay-nouns", ActorResolver.lemma(head))
                    ? issuers(sentence, head, discourse).stream()
                    : resolver.actors(sentence, head, discourse).stream())
        .distinct()
        .toList();
  }

  /** "A report by A", "A's report", "an A report". */
  private List<Filler> issuers(Sentence sentence, IndexedWord report, Discourse discourse) {
    List<Filler> named = resolver.actors(sentence, report, discourse);
    return named.isEmpty() ? resolver.modifiers(sentence, report, discourse) : named;
  }

  private static Optional<SemanticGraphEdge> up(Syntax syntax, IndexedWord word) {
    return syntax.incoming(word).stream()
        .filter(edge -> !edge.getGovernor().equals(word))
        .filter(edge -> !Syntax.name(edge.getRelation()).equals("nsubj:xsubj"))
        .findFirst();
  }
}
