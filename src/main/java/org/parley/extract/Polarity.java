package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.coding.Status;
import org.parley.rules.WordLists;

/**
 * What the small words beside a noun or a verb say of whether the thing happened: negation, modal
 * verbs and adverbs, tense, adjectives. Knows nothing of the words above.
 */
final class Polarity {

  private final WordLists lists;

  Polarity(WordLists lists) {
    this.lists = lists;
  }

  /** Noun triggers: a negative determiner, an adjective, the noun around, the verb of a plan. */
  Optional<Status> ofNoun(Trigger trigger) {
    if (Syntax.isVerb(trigger.word())) {
      return Optional.empty();
    }
    for (IndexedWord noun : List.of(trigger.word(), trigger.outer())) {
      Optional<Status> status = besideNoun(trigger.syntax(), noun);
      if (status.isPresent()) {
        return status;
      }
    }
    return isScheduled(trigger) ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  private Optional<Status> besideNoun(Syntax syntax, IndexedWord noun) {
    for (IndexedWord word : syntax.children(noun, Polarity::isBesideNoun)) {
      String lemma = ActorResolver.lemma(word);
      if (lists.has("negators", lemma)) {
        return Optional.of(Status.NEGATED);
      }
      if (lists.has("possible-modifiers", lemma)) {
        return Optional.of(Status.POSSIBLE);
      }
      if (lists.has("planned-modifiers", lemma)) {
        return Optional.of(Status.PLANNED);
      }
    }
    return Optional.empty();
  }

  private static boolean isBesideNoun(String relation) {
    return switch (relation) {
      case "amod", "case", "advmod", "neg", "cc:preconj", "nmod:npmod", "compound" -> true;
      default -> relation.startsWith("det");
    };
  }

  private static boolean isBesideVerb(String relation) {
    return switch (relation) {
      case "advmod", "neg", "cc:preconj", "mark", "case" -> true;
      default -> false;
    };
  }

  private static boolean isBesideSubject(String relation) {
    return relation.startsWith("det") || relation.equals("advmod") || relation.equals("cc:preconj");
  }

  /** "Talks are set to open", "talks scheduled for Monday", "put off the talks". */
  private boolean isScheduled(Trigger trigger) {
    Syntax syntax = trigger.syntax();
    return trigger
        .support()
        .filter(
            verb ->
                isPhrase(syntax, verb, "planned-governors")
                    || (syntax.isPassive(verb)
                        && lists.has("scheduling", ActorResolver.lemma(verb))))
        .isPresent();
  }

  /** A verb with its particle: "called off". */
  boolean isPhrase(Syntax syntax, IndexedWord verb, String list) {
    return syntax.children(verb, "compound:prt").stream()
        .map(particle -> ActorResolver.lemma(verb) + " " + ActorResolver.lemma(particle))
        .anyMatch(phrase -> lists.has(list, phrase));
  }

  /** What stands beside a verb and its subject. */
  Optional<Status> ofVerb(Syntax syntax, IndexedWord verb) {
    if (isNegated(syntax, verb)) {
      return Optional.of(Status.NEGATED);
    }
    if (has(syntax, verb, "advmod"::equals, "nearly")) {
      return Optional.of(Status.POSSIBLE);
    }
    if (isObliged(syntax, verb) || isOpenEnd(syntax, verb)) {
      return Optional.of(Status.POSSIBLE);
    }
    if (isToBe(syntax, verb) || isHeadline(syntax, verb)) {
      return Optional.of(Status.PLANNED);
    }
    return ofAuxiliary(syntax, verb).or(() -> ofNounInFront(syntax, verb));
  }

  /** "Efforts to resume talks have stalled": the parser may take the noun for who resumes them. */
  private Optional<Status> ofNounInFront(Syntax syntax, IndexedWord verb) {
    return syntax
        .nounCompleted(verb)
        .map(ActorResolver::lemma)
        .flatMap(
            noun ->
                lists.has("negating-governors", noun)
                    ? Optional.of(Status.NEGATED)
                    : lists.has("planned-governors", noun)
                        ? Optional.of(Status.PLANNED)
                        : lists.has("possible-governors", noun)
                            ? Optional.of(Status.POSSIBLE)
                            : Optional.empty());
  }

  /** "The border stays shut until Chad apologises": it has not yet. */
  private boolean isOpenEnd(Syntax syntax, IndexedWord verb) {
    return verb.tag().matches("VB[PZ]") && has(syntax, verb, "mark"::equals, "open-ends");
  }

  /** Also "has yet to sign" and "stopped short of signing". */
  private boolean isNegated(Syntax syntax, IndexedWord verb) {
    return (syntax.has(verb, "case") && has(syntax, verb, "advmod"::equals, "negating-governors"))
        || has(syntax, verb, Polarity::isBesideVerb, "negators")
        || has(syntax, verb, r -> r.startsWith("nsubj"), "negators")
        || syntax.children(verb, r -> r.startsWith("nsubj")).stream()
            .anyMatch(subject -> has(syntax, subject, Polarity::isBesideSubject, "negators"))
        || (syntax.isInfinitive(verb) && has(syntax, verb, "advmod"::equals, "not-yet"));
  }

  private boolean has(Syntax syntax, IndexedWord word, Predicate<String> relation, String list) {
    return syntax.children(word, relation).stream()
        .anyMatch(child -> lists.has(list, ActorResolver.lemma(child)));
  }

  /** "Talks are to be held", "the two are to meet". */
  private boolean isToBe(Syntax syntax, IndexedWord verb) {
    return beforeTo(syntax, verb).stream()
        .anyMatch(aux -> !lists.has("obliging-auxiliaries", ActorResolver.lemma(aux)));
  }

  /** "Talks have to be held": somebody says so, nobody has planned it. */
  private boolean isObliged(Syntax syntax, IndexedWord verb) {
    return beforeTo(syntax, verb).stream()
        .anyMatch(aux -> lists.has("obliging-auxiliaries", ActorResolver.lemma(aux)));
  }

  /** The finite auxiliaries in front of the "to" of an infinitive. */
  private static List<IndexedWord> beforeTo(Syntax syntax, IndexedWord verb) {
    return syntax.children(verb, "mark").stream()
        .filter(mark -> "TO".equals(mark.tag()))
        .flatMap(
            to ->
                syntax.children(verb, r -> r.startsWith("aux") || r.equals("cop")).stream()
                    .filter(aux -> aux.index() < to.index() && aux.tag().matches("VB[DPZ]")))
        .toList();
  }

  /** Not "a plan to meet", whose noun says what becomes of it. */
  private boolean isHeadline(Syntax syntax, IndexedWord verb) {
    return syntax.isHeadlineFuture(verb)
        && syntax
            .governor(verb, r -> r.startsWith("acl"))
            .map(ActorResolver::lemma)
            .filter(noun -> !lists.has("possible-governors", noun))
            .filter(noun -> !lists.has("negating-governors", noun))
            .isPresent();
  }

  private Optional<Status> ofAuxiliary(Syntax syntax, IndexedWord verb) {
    for (IndexedWord word : syntax.children(verb, r -> r.equals("aux") || r.equals("mark"))) {
      String lemma = ActorResolver.lemma(word);
      if (lists.has("future-in-past", lemma)
          && (isReported(syntax, verb) || isUnderAccord(syntax, verb))) {
        return Optional.of(Status.PLANNED);
      }
      if (lists.has("possible-auxiliaries", lemma) || lists.has("conditional-marks", lemma)) {
        return Optional.of(Status.POSSIBLE);
      }
      if (lists.has("planned-auxiliaries", lemma)) {
        return Optional.of(Status.PLANNED);
      }
    }
    return Optional.empty();
  }

  /** "Under the accord the troops would leave": what is agreed is planned. */
  private boolean isUnderAccord(Syntax syntax, IndexedWord verb) {
    return syntax.children(verb, "obl:under").stream()
        .anyMatch(accord -> lists.has("planned-governors", ActorResolver.lemma(accord)));
  }

  /** "Said it would withdraw": future, seen from the past. */
  private boolean isReported(Syntax syntax, IndexedWord verb) {
    return syntax
        .governor(verb, r -> r.equals("ccomp"))
        .filter(governor -> lists.has("say-verbs", ActorResolver.lemma(governor)))
        .isPresent();
  }
}
