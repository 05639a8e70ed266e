package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.extract.calendar.Calendar;
import org.parley.extract.calendar.Dated;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;

/** From a mention to a draft: words become actors, dates, places and counts. */
final class Drafter {

  private static final String PHRASE = "=phrase";

  private final RoleFiller roleFiller;
  private final Circumstances circumstances;
  private final Claims claims;
  private final Times times;
  private final Places places;
  private final Numbers numbers;
  private final Subjects subjects;
  private final Phrases phrases;
  private final Ordinals ordinals;
  private final Roles roles;

  Drafter(WordLists lists, Roles roles) {
    this.roleFiller = new RoleFiller(lists, roles);
    this.circumstances = new Circumstances(lists);
    Attribution attribution = new Attribution(lists, new ActorResolver(lists));
    this.claims = new Claims(lists, attribution);
    this.times = new Times(lists);
    this.places = new Places(lists, roles);
    this.numbers = new Numbers(lists, attribution);
    this.subjects = new Subjects(lists, roles);
    this.phrases = new Phrases(lists);
    this.ordinals = new Ordinals(lists);
    this.roles = roles;
  }

  Places places() {
    return places;
  }

  Subjects subjects() {
    return subjects;
  }

  Roles roles() {
    return roles;
  }

  /** The draft, or nothing where a role that the rule needs stays empty. */
  Optional<Draft> draft(Mention mention, Discourse discourse, Witness witness) {
    Sentence sentence = mention.sentence();
    Trigger trigger = mention.trigger();
    Nature nature = roles.nature(mention.kind());
    Status status = status(mention);
    if (nature == Nature.SPEECH && isOnlyToBeSaid(trigger)) {
      return Optional.empty();
    }
    Calendar calendar = discourse.calendar();
    Optional<Dated> time = times.time(sentence, trigger, status, calendar);
    if (time.isEmpty()
        && (status == Status.ACTUAL || status == Status.NEGATED)
        && nature != Nature.OFFICE
        && !mention.rule().anaphoric()) {
      time = times.timeAbove(sentence, trigger, status, calendar);
    }
    if (nature == Nature.SPEECH) {
      // When something was said is not told in what was said.
      time = time.filter(date -> !discourse.isQuoted(sentence, date.first()));
    }
    Draft draft =
        new Draft(mention, nature, status, time.map(date -> date.of(status, calendar.published())));
    if (nature == Nature.SPEECH && claims.isOfTheUnnamed(mention, discourse)) {
      return Optional.empty();
    }
    List<Filler> sources = claims.sources(mention, discourse);
    if (!roleFiller.fill(mention, draft, discourse, sources)) {
      witness.lacked(mention, draft);
      return Optional.empty();
    }
    draft.claimedBy.addAll(claims.of(mention, draft, sources, discourse));
    if (nature == Nature.OFFICE) {
      draft.roles.replaceAll((role, all) -> roles.takesPersonsOnly(role) ? all : nearest(all));
    }
    if (nature != Nature.OFFICE) {
      places.place(mention, discourse.cast()).ifPresent(draft.places::add);
    }
    if (roles.takesSubjects(draft.kind)) {
      draft.subjects.addAll(subjects.of(mention));
    }
    attributes(mention, draft, discourse);
    quantities(mention, draft, discourse);
    witness.found(mention, draft);
    return Optional.of(draft);
  }

  /** An office is of one state or body; the parser may join to it that of the next title. */
  private static List<Filler> nearest(List<Filler> bodies) {
    return bodies.stream().limit(1).collect(Collectors.toCollection(ArrayList::new));
  }

  private Status status(Mention mention) {
    Status context = circumstances.status(mention.trigger());
    Optional<Status> rule = mention.rule().status().map(Status::of);
    return rule.orElse(context);
  }

  /**
   * "The need for Chad to announce it", "failed to support", "until it apologises": nobody has said
   * anything by that.
   */
  private boolean isOnlyToBeSaid(Trigger trigger) {
    Syntax syntax = trigger.syntax();
    Optional<IndexedWord> verb = trigger.verb().map(word -> helped(syntax, word));
    boolean infinitive = verb.filter(syntax::isInfinitive).isPresent();
    String clause = infinitive ? "acl" : "advcl";
    boolean present = verb.filter(word -> word.tag().matches("VB[PZ]")).isPresent();
    if (!infinitive && !(present && syntax.has(verb.get(), "mark"))) {
      return false;
    }
    Status told = circumstances.status(trigger);
    return (infinitive && told == Status.NEGATED)
        || ((told == Status.POSSIBLE || (infinitive && told == Status.PLANNED))
            && syntax.governor(verb.get(), r -> r.startsWith(clause)).isPresent());
  }

  /** "To help support": of two infinitives that depend on each other the first. */
  private static IndexedWord helped(Syntax syntax, IndexedWord verb) {
    return syntax
        .governor(verb, "xcomp"::equals)
        .filter(above -> "VB".equals(verb.tag()) && syntax.isInfinitive(above))
        .filter(above -> !syntax.isInfinitive(verb))
        .orElse(verb);
  }

  private void attributes(Mention mention, Draft draft, Discourse discourse) {
    Sentence sentence = mention.sentence();
    Trigger trigger = mention.trigger();
    attribute(draft, XSD.DURATION, () -> times.duration(sentence, trigger));
    attribute(draft, XSD.INTEGER, () -> ordinals.round(trigger));
    draft.attributes.replaceAll(
        (name, value) ->
            value.equals(PHRASE)
                ? phrases.title(sentence, trigger.word(), holderStart(mention), discourse.cast())
                : value);
  }

  /** The attribute of the kind that takes such values: the one that lasts, the one that counts. */
  private void attribute(Draft draft, IRI datatype, Supplier<Optional<String>> value) {
    roles
        .attribute(draft.kind, datatype)
        .ifPresent(name -> value.get().ifPresent(v -> draft.attributes.putIfAbsent(name, v)));
  }

  private int holderStart(Mention mention) {
    return mention.roles().entrySet().stream()
        .filter(role -> roles.takesPersonsOnly(role.getKey()))
        .flatMap(role -> role.getValue().stream())
        .flatMap(
            h ->
                mention.sentence().names().stream()
                    .filter(n -> n.first() <= h.index() && h.index() <= n.last()))
        .mapToInt(n -> n.first())
        .min()
        .orElse(0);
  }

  private void quantities(Mention mention, Draft draft, Discourse discourse) {
    if (roles
        .attribute(draft.kind, XSD.DURATION)
        .filter(draft.attributes::containsKey)
        .isPresent()) {
      numbers.hedgedLength(mention.sentence(), mention.trigger()).ifPresent(draft.quantities::add);
    }
    if (!roles.takesQuantities(draft.kind)) {
      return;
    }
    Reach reach = Reach.of(mention.trigger());
    for (Counted counted : numbers.counts(mention.sentence(), discourse)) {
      if (reach.covers(counted.item()) || reach.covers(counted.number())) {
        draft.quantities.add(counted.quantity());
      }
    }
  }
}
