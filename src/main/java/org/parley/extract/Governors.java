package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.parley.coding.Status;
import org.parley.rules.WordLists;

/**
 * What a governing word makes of what completes it: "agreed to", "called for" and "failed to" say
 * whether the rest happened; others only carry on what stands above them.
 */
final class Governors {

  private final WordLists lists;
  private final Polarity polarity;

  Governors(WordLists lists, Polarity polarity) {
    this.lists = lists;
    this.polarity = polarity;
  }

  /** The status that the governor, or what the parser should have hung it on, gives the word. */
  Optional<Status> make(Syntax syntax, IndexedWord word, IndexedWord governor, String relation) {
    return madeBy(syntax, governor).or(() -> madeByObject(syntax, word, governor, relation));
  }

  /** Whether the governor says that what hangs on it is not true. */
  boolean deny(Syntax syntax, IndexedWord governor, String relation) {
    return isDenied(governor, relation) || isDeniedClaim(syntax, governor, relation);
  }

  /** Whether what stands above the governor holds of what hangs on it as well. */
  boolean carry(Syntax syntax, IndexedWord governor, String relation) {
    return carries(governor, relation)
        || isJourney(governor, relation)
        || (relation.equals("obl:with") && isOnward(syntax, governor));
  }

  /** "Pressed on with the offensive": goes on with it, and does not press for it. */
  private boolean isOnward(Syntax syntax, IndexedWord verb) {
    return syntax.children(verb, r -> r.equals("advmod") || r.equals("compound:prt")).stream()
        .anyMatch(particle -> lists.has("onward", ActorResolver.lemma(particle)));
  }

  /** "Denied that it had attacked": whatever the tense, it is said not to have been. */
  private boolean isDenied(IndexedWord governor, String relation) {
    return (relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("dep"))
        && lists.has("say-verbs", ActorResolver.lemma(governor))
        && lists.has("negating-governors", ActorResolver.lemma(governor));
  }

  /** "Denied reports that it had attacked", "dismissed allegations of attacks". */
  private boolean isDeniedClaim(Syntax syntax, IndexedWord noun, String relation) {
    String lemma = ActorResolver.lemma(noun);
    return (relation.equals("ccomp") || relation.startsWith("acl") || relation.equals("nmod:of"))
        && (lists.has("claim-nouns", lemma) || lists.has("hearsay-nouns", lemma))
        && syntax
            .governor(noun, r -> r.equals("obj") || r.equals("nsubj:pass"))
            .filter(verb -> lists.has("denying-verbs", ActorResolver.lemma(verb)))
            .isPresent();
  }

  private boolean carries(IndexedWord governor, String relation) {
    return Syntax.isVerb(governor)
        && (relation.equals("obj") || relation.startsWith("nsubj") || relation.startsWith("obl"))
        && (lists.has("support-verbs", ActorResolver.lemma(governor))
            || lists.has("bringing-verbs", ActorResolver.lemma(governor)));
  }

  /** "Will visit Oslo for talks": as far off as the journey. */
  private boolean isJourney(IndexedWord governor, String relation) {
    return relation.equals("obl:for") && lists.has("moving", ActorResolver.lemma(governor));
  }

  /** "Struck a deal to free them": the parser hangs on the verb what completes its object. */
  private Optional<Status> madeByObject(
      Syntax syntax, IndexedWord word, IndexedWord governor, String relation) {
    return relation.equals("xcomp") && syntax.isInfinitive(word)
        ? syntax.children(governor, "obj").stream()
            .filter(noun -> Syntax.isNoun(noun) && noun.index() < word.index())
            .flatMap(noun -> madeBy(syntax, noun).stream())
            .findFirst()
        : Optional.empty();
  }

  /** "Helped broker a truce", "has persuaded Chad to sign": it was brokered, it has signed. */
  private boolean cameAbout(Syntax syntax, IndexedWord verb) {
    boolean past =
        "VBD".equals(verb.tag())
            || ("VBN".equals(verb.tag())
                && !syntax.isPassive(verb)
                && polarity.ofVerb(syntax, verb).isEmpty());
    return past && lists.has("achieving", ActorResolver.lemma(verb));
  }

  /** "Have not signed an agreement to leave": what is not agreed may still come. */
  private Status arranged(Syntax syntax, IndexedWord governor) {
    return syntax
        .governor(governor, r -> r.equals("obj") || r.equals("nsubj:pass"))
        .flatMap(verb -> polarity.ofVerb(syntax, verb))
        .filter(Status.NEGATED::equals)
        .map(negated -> Status.POSSIBLE)
        .orElse(Status.PLANNED);
  }

  /** What a governing word makes of what completes it, its own negation counted in. */
  private Optional<Status> madeBy(Syntax syntax, IndexedWord governor) {
    String lemma = ActorResolver.lemma(governor);
    if (lists.has("negating-governors", lemma)
        || polarity.isPhrase(syntax, governor, "negating-governors")) {
      return Optional.of(Status.NEGATED);
    }
    if (polarity.isPhrase(syntax, governor, "planned-governors")) {
      return Optional.of(Status.PLANNED);
    }
    boolean negated = polarity.ofVerb(syntax, governor).filter(Status.NEGATED::equals).isPresent();
    if (lists.has("possible-governors", lemma)
        && !isOnward(syntax, governor)
        && !cameAbout(syntax, governor)) {
      return Optional.of(Status.POSSIBLE);
    }
    if (lists.has("planned-governors", lemma)) {
      return Optional.of(negated ? Status.NEGATED : arranged(syntax, governor));
    }
    return Optional.empty();
  }
}
