package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.coding.Edtf;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.extract.calendar.Calendar;
import org.parley.extract.calendar.Dated;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;
import org.parley.vocabulary.Nature;
import org.parley.vocabulary.Pl;

/**
 * When an event happened whose own words do not say it, because the text has said it before or
 * leaves it to its day of publication. A text in the first person speaks on that day, and so does a
 * digest in the present tense; whoever spoke on Tuesday goes on speaking on Tuesday.
 */
final class Occasions {

  /** For how many sentences whoever acted goes on acting. */
  private static final int ACTING = 1;

  private final Sightings<Edtf> days = new Sightings<>();
  private final WordLists lists;
  private final Roles roles;
  private final ActorResolver resolver;
  private final Discourse discourse;
  private final Calendar calendar;
  private final boolean digest;

  Occasions(WordLists lists, Roles roles, Discourse discourse, List<Sentence> sentences) {
    this.lists = lists;
    this.roles = roles;
    this.resolver = new ActorResolver(lists);
    this.discourse = discourse;
    this.calendar = discourse.calendar();
    this.digest = isDigest(sentences);
  }

  /** Whether the article as a whole is told in the present tense. */
  private static boolean isDigest(List<Sentence> sentences) {
    List<Tense> tenses =
        sentences.stream()
            .filter(sentence -> sentence.passage() > 0)
            .flatMap(
                s -> s.graph().getRoots().stream().map(r -> Tense.of(new Syntax(s.graph()), r)))
            .toList();
    long present = tenses.stream().filter(Tense.PRESENT::equals).count();
    long past = tenses.stream().filter(Tense.PAST::equals).count();
    return present > past;
  }

  /** Takes note of who is told to have done something on a day, be it an event or not. */
  void enter(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    for (Dated date : calendar.dates(sentence)) {
      if (date.fits(Status.ACTUAL) && !discourse.isQuoted(sentence, date.first())) {
        enter(sentence, syntax, date);
      }
    }
  }

  private void enter(Sentence sentence, Syntax syntax, Dated date) {
    heads(sentence, syntax, date)
        .filter(verb -> Tense.of(syntax, verb) == Tense.PAST)
        .flatMap(verb -> persons(sentence, syntax.subjects(verb)).stream())
        .forEach(person -> see(sentence, person, date.of(Status.ACTUAL, published())));
  }

  private Stream<IndexedWord> heads(Sentence sentence, Syntax syntax, Dated date) {
    return IntStream.rangeClosed(date.first(), date.last())
        .mapToObj(sentence::node)
        .flatMap(Optional::stream)
        .flatMap(word -> syntax.incoming(word).stream())
        .map(edge -> edge.getGovernor())
        .filter(head -> !date.covers(head.index()))
        .distinct();
  }

  private List<Filler> persons(Sentence sentence, List<IndexedWord> heads) {
    return heads.stream()
        .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
        .filter(actor -> discourse.cast().isPerson(actor.name()))
        .toList();
  }

  /** Gives the draft its date, if it has none and the text allows to tell. */
  void complete(Mention mention, Draft draft) {
    Optional<Filler> agent =
        mention.rule().agent().map(draft::role).orElse(List.of()).stream().findFirst();
    if (draft.time.isEmpty() && draft.nature != Nature.OFFICE && draft.status == Status.ACTUAL) {
      draft.time =
          agent
              .map(speaker -> ofSpeech(mention, speaker, reach(draft)))
              .orElseGet(() -> ofScene(mention, draft))
              .or(() -> onlyDate(mention, draft))
              .or(() -> agent.flatMap(side -> ofSide(mention, side)))
              .or(() -> ofDigest(mention));
    }
    if (draft.time.isEmpty() && draft.nature == Nature.OFFICE && published().isEmpty()) {
      draft.time = onlyDate(mention, draft);
      return;
    }
    agent.ifPresent(
        speaker -> draft.time.ifPresent(time -> see(mention.sentence(), speaker, time)));
  }

  private void see(Sentence sentence, Filler actor, Edtf time) {
    days.see(actor.name(), sentence.index(), time);
  }

  private Optional<Edtf> ofSpeech(Mention mention, Filler speaker, int reach) {
    Tense tense = Tense.of(mention);
    boolean quoted = discourse.quoted().isPresent() || isInFirstPerson(mention, speaker);
    boolean quotedByOther = discourse.quoted().filter(q -> !q.equals(speaker)).isPresent();
    boolean now =
        !quoted
            && (tense == Tense.PRESENT || (discourse.isAuthor(speaker) && tense != Tense.PERFECT));
    if (now) {
      return today();
    }
    if (tense == Tense.PERFECT && (!quoted || quotedByOther)) {
      return justNow(mention);
    }
    Optional<Edtf> scene = discourse.sceneTime(speaker);
    return scene.isPresent() || quotedByOther || hasAdverb(mention, "story-breaks")
        ? scene
        : seenLately(mention, speaker, reach).or(() -> ofQuotation(mention, speaker));
  }

  /** "A went on, 'I hope ...'": the tense is that of his words. */
  private boolean isInFirstPerson(Mention mention, Filler speaker) {
    return !discourse.isAuthor(speaker)
        && mention.agents().stream()
            .anyMatch(head -> lists.has("first-person", ActorResolver.lemma(head)));
  }

  private Optional<Edtf> seenLately(Mention mention, Filler actor, int reach) {
    return days.lately(actor.name(), mention.sentence().index(), reach);
  }

  /** Whoever says "today" speaks on that day. */
  private Optional<Edtf> ofQuotation(Mention mention, Filler speaker) {
    boolean today =
        discourse.firstPerson().contains(speaker)
            && calendar.dates(mention.sentence()).stream()
                .map(Dated::date)
                .anyMatch(date -> today().filter(date::equals).isPresent());
    return today ? today() : Optional.empty();
  }

  private static int reach(Draft draft) {
    return draft.nature == Nature.SPEECH ? Sightings.SPEAKING : ACTING;
  }

  /** What those who talk with one another agree, they agree there and then. */
  private Optional<Edtf> ofScene(Mention mention, Draft draft) {
    return draft.roles.values().stream()
        .flatMap(List::stream)
        .flatMap(filler -> discourse.sceneTime(filler).stream())
        .findFirst()
        .or(() -> justNow(mention));
  }

  /** What the sides said to one another, in a history of their conference. */
  private Optional<Edtf> ofSide(Mention mention, Filler side) {
    boolean history = published().isEmpty() && Tense.of(mention) == Tense.PAST;
    return history && roles.hasRole(mention.kind(), Pl.ADDRESSEE.getLocalName())
        ? discourse.sceneTimeOfSide(side)
        : Optional.empty();
  }

  /** "I have just spoken": in the first person, that is the day of the text. */
  private Optional<Edtf> justNow(Mention mention) {
    boolean just =
        !discourse.authors().isEmpty()
            && Tense.of(mention) == Tense.PERFECT
            && hasAdverb(mention, "just-now");
    return just ? today() : Optional.empty();
  }

  /**
   * The one date of a sentence is that of all that the sentence tells of the past, unless it tells
   * when something was said, or stands in what is said or only added.
   */
  private Optional<Edtf> onlyDate(Mention mention, Draft draft) {
    List<Dated> dates =
        calendar.dates(mention.sentence()).stream().filter(d -> d.fits(draft.status)).toList();
    Syntax syntax = mention.trigger().syntax();
    return dates.stream()
        .filter(
            date ->
                draft.nature != Nature.SPEECH
                    || !discourse.isQuoted(mention.sentence(), date.first()))
        .filter(date -> dates.size() == 1 && date.date().earliest().isPresent())
        .filter(
            date ->
                heads(mention.sentence(), syntax, date)
                    .anyMatch(v -> isMain(mention.sentence(), syntax, v, draft)))
        .map(Dated::date)
        .filter(Predicate.not(this::isFuture))
        .findFirst();
  }

  private boolean isMain(Sentence sentence, Syntax syntax, IndexedWord verb, Draft draft) {
    return Syntax.isVerb(verb)
        && (!lists.has("say-verbs", ActorResolver.lemma(verb))
            || says(sentence, syntax, verb, draft))
        && syntax.governor(verb, r -> r.equals("ccomp") || r.startsWith("acl")).isEmpty();
  }

  /** "Mali said on Monday that it had accepted": told by who did it, and when he did it. */
  private boolean says(Sentence sentence, Syntax syntax, IndexedWord verb, Draft draft) {
    return syntax.subjects(verb).stream()
        .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
        .anyMatch(actor -> draft.actors().contains(actor.name()));
  }

  private boolean isFuture(Edtf date) {
    return published().flatMap(day -> date.earliest().filter(day::isBefore)).isPresent();
  }

  private Optional<Edtf> ofDigest(Mention mention) {
    return digest && Tense.of(mention) == Tense.PRESENT && discourse.firstPerson().isEmpty()
        ? today()
        : Optional.empty();
  }

  private boolean hasAdverb(Mention mention, String list) {
    return mention.trigger().hasAdverb(lists.list(list));
  }

  private Optional<Edtf> today() {
    return published().map(day -> new Edtf(day.toString()));
  }

  private Optional<LocalDate> published() {
    return calendar.published();
  }
}
