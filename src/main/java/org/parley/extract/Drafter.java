package org.parley.extract;

import java.util.List;
import java.util.Optional;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/** From a mention to a draft: words become actors, dates, places and counts. */
final class Drafter {

  private static final String PHRASE = "=phrase";

  private final RoleFiller roleFiller;
  private final Circumstances circumstances;
  private final Attribution attribution;
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
    this.attribution = new Attribution(lists, new ActorResolver(lists));
    this.times = new Times(lists);
    this.places = new Places(lists);
    this.numbers = new Numbers(lists, attribution);
    this.subjects = new Subjects(lists);
    this.phrases = new Phrases(lists);
    this.ordinals = new Ordinals(lists);
    this.roles = roles;
  }

  Roles roles() {
    return roles;
  }

  /** The draft, or nothing where a role that the rule needs stays empty. */
  Optional<Draft> draft(Mention mention, Discourse discourse, Witness witness) {
    Sentence sentence = mention.sentence();
    Trigger trigger = mention.trigger();
    Status status = status(mention);
    Optional<Edtf> time = times.time(sentence, trigger);
    if (time.isEmpty()
        && status == Status.ACTUAL
        && !mention.kind().equals("Position")
        && !mention.rule().anaphoric()) {
      time = times.timeAbove(sentence, trigger);
    }
    Draft draft = new Draft(mention, status, time.map(discourse::dated));
    List<Filler> claimedBy = attribution.claimedBy(sentence, trigger, discourse);
    if (!roleFiller.fill(mention, draft, discourse, claimedBy)) {
      witness.lacked(mention, draft);
      return Optional.empty();
    }
    draft.claimedBy.addAll(claimedBy);
    draft.claimedBy.removeIf(source -> draft.kind.equals("Statement"));
    draft.places.addAll(places.places(sentence, trigger, discourse.cast()));
    draft.subjects.addAll(subjects.of(sentence, trigger));
    attributes(mention, draft, discourse);
    quantities(mention, draft, discourse);
    witness.found(mention, draft);
    return Optional.of(draft);
  }

  private Status status(Mention mention) {
    Status context = circumstances.status(mention.trigger());
    Optional<Status> rule = mention.rule().status().map(Status::of);
    return rule.orElse(context);
  }

  private void attributes(Mention mention, Draft draft, Discourse discourse) {
    Sentence sentence = mention.sentence();
    Trigger trigger = mention.trigger();
    if (roles.declares(draft.kind, "duration")) {
      times.duration(sentence, trigger).ifPresent(d -> draft.attributes.putIfAbsent("duration", d));
    }
    if (roles.declares(draft.kind, "round")) {
      ordinals.round(trigger).ifPresent(n -> draft.attributes.putIfAbsent("round", n));
    }
    draft.attributes.replaceAll(
        (name, value) ->
            value.equals(PHRASE)
                ? phrases.title(sentence, trigger.word(), holderStart(mention), discourse.cast())
                : value);
  }

  private static int holderStart(Mention mention) {
    return mention.roles().getOrDefault("holder", List.of()).stream()
        .flatMap(
            h ->
                mention.sentence().names().stream()
                    .filter(n -> n.first() <= h.index() && h.index() <= n.last()))
        .mapToInt(n -> n.first())
        .min()
        .orElse(0);
  }

  private void quantities(Mention mention, Draft draft, Discourse discourse) {
    if (draft.attributes.containsKey("duration")) {
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
