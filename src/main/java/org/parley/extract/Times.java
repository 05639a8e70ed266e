package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.coding.Status;
import org.parley.extract.calendar.Calendar;
import org.parley.extract.calendar.Dated;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/** The event's own date and duration: the time expression that hangs on its trigger, as EDTF. */
final class Times {

  private static final Pattern DAYS_AND_MORE =
      Pattern.compile("P(?=[0-9])(?:\\d{1,4}Y)?(?:\\d{1,4}M)?(?:\\d{1,4}W)?(?:\\d{1,5}D)?");
  private static final Pattern HOURS =
      Pattern.compile("PT(?=[0-9])(?:\\d{1,5}H)?(?:\\d{1,5}M)?(?:\\d{1,5}S)?");

  private static final int MAX_CLIMB = 4;

  private final WordLists lists;

  Times(WordLists lists) {
    this.lists = lists;
  }

  /** The date that hangs on the trigger, or else on what the trigger shares its time with. */
  Optional<Dated> time(Sentence sentence, Trigger trigger, Status status, Calendar calendar) {
    List<Dated> dates = dates(sentence, status, calendar);
    Syntax syntax = trigger.syntax();
    return nearest(
            dates,
            trigger,
            date ->
                heads(sentence, syntax, date.first(), date.last())
                    .anyMatch(trigger.heads()::contains))
        .or(
            () ->
                nearest(
                    dates,
                    trigger,
                    date ->
                        heads(sentence, syntax, date.first(), date.last())
                            .filter(head -> !isOfItsNoun(syntax, head, trigger, date.last()))
                            .anyMatch(head -> belongs(syntax, head, trigger, date.last()))));
  }

  /** The date of the whole sentence, for what happened in it: it stands with a verb further up. */
  Optional<Dated> timeAbove(Sentence sentence, Trigger trigger, Status status, Calendar calendar) {
    List<IndexedWord> above = above(trigger);
    return nearest(
        dates(sentence, status, calendar),
        trigger,
        date ->
            heads(sentence, trigger.syntax(), date.first(), date.last()).anyMatch(above::contains));
  }

  private static List<Dated> dates(Sentence sentence, Status status, Calendar calendar) {
    return calendar.dates(sentence).stream().filter(date -> date.fits(status)).toList();
  }

  private static Optional<Dated> nearest(
      List<Dated> dates, Trigger trigger, Predicate<Dated> attached) {
    return dates.stream()
        .filter(attached)
        .min(Comparator.comparingInt(date -> Math.abs(date.first() - trigger.word().index())));
  }

  /** The verbs above a trigger within the same telling: a reported clause has a date of its own. */
  private List<IndexedWord> above(Trigger trigger) {
    List<IndexedWord> verbs = new ArrayList<>();
    IndexedWord word = trigger.verb().orElse(trigger.outer());
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<IndexedWord> up =
          trigger
              .syntax()
              .governor(
                  word,
                  r -> !r.equals("ccomp") && !r.equals("parataxis") && !r.startsWith("acl:relcl"));
      if (up.isEmpty() || lists.has("say-verbs", ActorResolver.lemma(up.get()))) {
        return verbs;
      }
      word = up.get();
      verbs.add(word);
    }
    return verbs;
  }

  /** The length that is said of the event: "lasted an hour", "a 30-day truce". */
  Optional<String> duration(Sentence sentence, Trigger trigger) {
    return attached(sentence, trigger)
        .filter(time -> time.type().equals("DURATION") && !isAhead(sentence, time))
        .flatMap(time -> length(time.value()).stream())
        .findFirst();
  }

  /** Of a week RDF knows no more than that it has seven days. A second is never meant as one. */
  private static Optional<String> length(String value) {
    if (DAYS_AND_MORE.matcher(value).matches()) {
      return Optional.of(Period.parse(value).toString());
    }
    return Optional.of(value).filter(v -> HOURS.matcher(v).matches() && !v.equals("PT1S"));
  }

  /** "In two weeks" is when, not how long. */
  private boolean isAhead(Sentence sentence, TimeMention time) {
    return time.first() > 1
        && lists.has("time-ahead", ActorResolver.lemma(sentence.token(time.first() - 1)));
  }

  private Stream<TimeMention> attached(Sentence sentence, Trigger trigger) {
    return sentence.times().stream()
        .filter(
            time ->
                heads(sentence, trigger.syntax(), time.first(), time.last())
                    .anyMatch(head -> belongs(trigger.syntax(), head, trigger, time.last())));
  }

  /** The words outside a time expression that its words depend on. */
  private static Stream<IndexedWord> heads(Sentence sentence, Syntax syntax, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(sentence::node)
        .flatMap(Optional::stream)
        .flatMap(word -> syntax.incoming(word).stream())
        .filter(edge -> edge.getGovernor().index() < first || edge.getGovernor().index() > last)
        .map(
            edge ->
                isMisread(sentence, first, edge) || isNoHead(edge.getGovernor())
                    ? verbAbove(syntax, edge)
                    : edge.getGovernor());
  }

  /** "Earlier on Monday", "late on Thursday", "ten each in May". */
  private static boolean isNoHead(IndexedWord word) {
    return word.tag().startsWith("RB") || word.tag().equals("DT");
  }

  /**
   * "On Sunday President Keita signed", "Tomorrow Chad will sign": the parser may take the day for
   * a part of the name.
   */
  private static boolean isMisread(Sentence sentence, int first, SemanticGraphEdge edge) {
    return Syntax.name(edge.getRelation()).matches("compound|nummod")
        && edge.getGovernor().index() > first
        && (first == 1
            ? edge.getGovernor().tag().startsWith("NNP")
            : "IN".equals(sentence.token(first - 1).tag()));
  }

  private static IndexedWord verbAbove(Syntax syntax, SemanticGraphEdge edge) {
    IndexedWord word = edge.getGovernor();
    for (int i = 0; i < MAX_CLIMB && !Syntax.isVerb(word); i++) {
      word = syntax.governor(word, r -> true).orElse(word);
    }
    return word;
  }

  private boolean belongs(Syntax syntax, IndexedWord governor, Trigger trigger, int last) {
    if (governor.equals(trigger.word())
        || governor.equals(trigger.outer())
        || trigger.support().filter(governor::equals).isPresent()) {
      return true;
    }
    if (isAround(syntax, governor, trigger) || isOccasion(syntax, governor, trigger)) {
      return true;
    }
    IndexedWord verb = trigger.verb().orElse(trigger.outer());
    boolean sharesClause =
        syntax
            .governor(verb, r -> r.equals("xcomp") || r.startsWith("conj"))
            .filter(governor::equals)
            .isPresent();
    boolean announced =
        syntax
            .governor(verb, r -> r.equals("ccomp"))
            .filter(governor::equals)
            .filter(g -> lists.has("say-verbs", g.lemma()))
            .isPresent();
    return sharesClause && !announced && !isOfThePromise(syntax, governor, verb, last);
  }

  /** "Agreed on Tuesday to exchange them": the day of the word, not of the deed. */
  private boolean isOfThePromise(Syntax syntax, IndexedWord governor, IndexedWord deed, int last) {
    String lemma = ActorResolver.lemma(governor);
    return last < deed.index()
        && !syntax.isPassive(governor)
        && (lists.has("planned-governors", lemma) || lists.has("possible-governors", lemma));
  }

  /**
   * "The talks are set to open on Monday", "signed a treaty on Monday": with what the event does,
   * and with the object, to which the parser likes to join whatever stands behind it.
   */
  private boolean isAround(Syntax syntax, IndexedWord governor, Trigger trigger) {
    boolean opens =
        Syntax.isNoun(trigger.word())
            && lists.has("support-verbs", ActorResolver.lemma(governor))
            && syntax.children(governor, "nsubj:xsubj").contains(trigger.outer());
    boolean object =
        trigger.verb().filter(verb -> syntax.children(verb, "obj").contains(governor)).isPresent();
    return opens || object;
  }

  /** "Ended the 1904 war": the year in front of an object is that of the object. */
  private static boolean isOfItsNoun(Syntax syntax, IndexedWord noun, Trigger trigger, int last) {
    return last < noun.index()
        && !trigger.heads().contains(noun)
        && trigger.verb().filter(verb -> syntax.children(verb, "obj").contains(noun)).isPresent();
  }

  /** "Agreed at talks on Monday": what happens in the course of something, happens with it. */
  private boolean isOccasion(Syntax syntax, IndexedWord governor, Trigger trigger) {
    return trigger.heads().stream()
        .flatMap(
            head ->
                lists.list("occasion-prepositions").stream()
                    .flatMap(preposition -> syntax.prepositional(head, preposition).stream()))
        .flatMap(
            noun ->
                Stream.concat(
                    Stream.of(noun),
                    syntax.children(noun, r -> r.equals("acl") || r.equals("nmod:poss")).stream()))
        .anyMatch(governor::equals);
  }
}
