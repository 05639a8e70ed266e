package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.extract.calendar.Calendar;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.Sentence;
import org.parley.rules.DiscourseBook;
import org.parley.rules.RuleBook;
import org.parley.rules.Scope;
import org.parley.vocabulary.Nature;

/**
 * One article, read from its first sentence to its last: rules find mentions, words become actors,
 * mentions of the same happening become one event.
 */
final class Reading {

  private static final String CODER = "parley";

  /** Up to which sentence an article says what it is about. */
  private static final int LEAD = 4;

  private final AnnotatedArticle annotated;
  private final RuleBook book;
  private final DiscourseBook discourseBook;
  private final SentenceMentions mentions;
  private final Drafter drafter;
  private final Witness witness;
  private final Discourse discourse;
  private final ActorResolver resolver;
  private final Speech speech;
  private final Audience audience;
  private final Occasions occasions;
  private final Whereabouts whereabouts;
  private final Merger merger;
  private final Roles roles;

  Reading(
      AnnotatedArticle annotated,
      RuleBook book,
      DiscourseBook discourseBook,
      NameFinder nameFinder,
      RuleMatcher matcher,
      Drafter drafter,
      Witness witness) {
    this.annotated = annotated;
    this.book = book;
    this.discourseBook = discourseBook;
    this.mentions = new SentenceMentions(matcher);
    this.drafter = drafter;
    this.witness = witness;
    this.roles = drafter.roles();
    this.merger = new Merger(roles, book.lists());
    List<Sentence> sentences = annotated.sentences();
    this.discourse =
        new Discourse(
            Cast.of(sentences, nameFinder, book.lists()),
            Calendar.of(sentences, book.lists(), annotated.article().metadata().published()));
    this.resolver = new ActorResolver(book.lists());
    this.speech = new Speech(book, roles, mentions, resolver, sentences, discourse);
    this.occasions = new Occasions(book.lists(), roles, discourse, sentences);
    this.whereabouts = new Whereabouts(book.lists(), drafter.places(), discourse);
    this.audience = new Audience(roles);
    annotated
        .article()
        .metadata()
        .publisher()
        .flatMap(nameFinder::state)
        .ifPresent(state -> discourse.publishedBy(Filler.of(state)));
  }

  Coding coding() {
    return coding((event, features) -> {});
  }

  /** The coding; what the confidence of each event is made of is told to the observer. */
  Coding coding(BiConsumer<Event, Map<String, Double>> observer) {
    for (Sentence sentence : annotated.sentences()) {
      speech.enter(sentence);
      occasions.enter(sentence);
      whereabouts.enter(sentence);
      read(sentence);
      mainSubject(sentence);
      speech.leave(sentence);
    }
    return new CodingWriter(annotated, CODER, observer).coding(story());
  }

  private void mainSubject(Sentence sentence) {
    Syntax syntax = new Syntax(sentence.graph());
    List<IndexedWord> heads =
        sentence.graph().getRoots().stream()
            .flatMap(root -> teller(syntax, root).stream())
            .toList();
    List<Filler> subjects =
        heads.stream()
            .flatMap(head -> resolver.actors(sentence, head, discourse).stream())
            .distinct()
            .toList();
    subjects.stream()
        .findFirst()
        .ifPresent(subject -> discourse.tellsOf(sentence.index(), subject));
    if (heads.size() > 1 || heads.stream().anyMatch(head -> head.tag().matches("NNP?S"))) {
      discourse.tellsOfAll(sentence.index(), subjects);
    }
  }

  /** The subject of the sentence, or who says all of it: "the port is shut, A said". */
  private List<IndexedWord> teller(Syntax syntax, IndexedWord root) {
    List<IndexedWord> sayers =
        syntax.children(root, "parataxis").stream()
            .filter(verb -> book.lists().has("say-verbs", ActorResolver.lemma(verb)))
            .flatMap(verb -> syntax.children(verb, "nsubj").stream())
            .toList();
    return sayers.isEmpty() ? syntax.children(root, r -> r.startsWith("nsubj")) : sayers;
  }

  /** What the whole article tells, seen from its end. */
  private Story story() {
    List<Draft> drafts = new Yielding(new Effects(merger.drafts()).settled(), roles).settled();
    Story told = Story.of(book, discourseBook, roles, annotated.sentences(), discourse, drafts);
    Story story = told.with(new Identities(told).settled());
    new Wishes(story.drafts()).settle();
    new Themes(story, drafter.subjects()).spread();
    new Details(story).read();
    new Settings(story).settle();
    new Linker(story).link();
    return story;
  }

  /** A headline above prose only repeats it, so it adds no event but the offices that it names. */
  private void read(Sentence sentence) {
    boolean headline = sentence.passage() == 0 && annotated.article().headline().isPresent();
    Set<String> actors = new HashSet<>();
    for (List<Mention> candidates : mentions.of(sentence)) {
      candidates.removeIf(mention -> mention.rule().scope().isPresent());
      if (!headline || candidates.stream().allMatch(this::isOffice)) {
        code(candidates, actors);
      }
    }
    if (!headline) {
      speech.scope(sentence).ifPresent(scope -> fillIn(sentence, scope, actors));
    }
  }

  /** Whoever speaks a sentence says something, even where it tells of no act of his. */
  private void fillIn(Sentence sentence, Scope scope, Set<String> actors) {
    boolean spoken = discourse.firstPerson().stream().anyMatch(s -> actors.contains(s.name()));
    for (List<Mention> candidates : mentions.of(sentence)) {
      candidates.removeIf(mention -> !mention.rule().scope().equals(Optional.of(scope)));
      if (!spoken) {
        code(candidates, actors);
      }
    }
  }

  /**
   * The first rule that finds all that it needs tells of the event, a bare reference only where
   * there is an event that it can mean.
   */
  private void code(List<Mention> candidates, Set<String> actors) {
    for (Mention mention : candidates) {
      Optional<Draft> draft =
          drafter.draft(mention, discourse, witness).filter(found -> place(found, mention));
      if (draft.isPresent()) {
        mention.rule().agent().map(draft.get()::role).orElse(List.of()).stream()
            .map(Filler::name)
            .forEach(actors::add);
        return;
      }
    }
  }

  private boolean place(Draft draft, Mention mention) {
    if (mention.rule().anaphoric()) {
      draft.movePlaces(discourse.cast());
      return merger.refer(draft, isNear(mention));
    }
    audience.complete(mention, draft, discourse);
    occasions.complete(mention, draft);
    whereabouts.complete(mention, draft);
    merger.add(draft);
    remember(draft);
    return true;
  }

  /**
   * Whether the words point at what was told just now: "this operation", "ten people were killed".
   */
  private boolean isNear(Mention mention) {
    Trigger trigger = mention.trigger();
    return Syntax.isVerb(trigger.word())
        || trigger.syntax().children(trigger.outer(), "det").stream()
            .anyMatch(word -> book.lists().has("near", ActorResolver.lemma(word)));
  }

  private void remember(Draft draft) {
    if (draft.nature == Nature.OFFICE) {
      rememberOffice(draft);
    }
    List<Filler> faced = draft.fillers(roles::isAtTheTable);
    discourse.atTheTable(faced);
    boolean opens = draft.sentences.first() <= LEAD;
    if (opens
        && draft.nature == Nature.CONVERSATION
        && draft.status == Status.ACTUAL
        && tellsOfTalks()) {
      discourse.scene(new Scene(faced, draft.time, draft.places.stream().findFirst()));
    }
  }

  private boolean isOffice(Mention mention) {
    return roles.nature(mention.kind()) == Nature.OFFICE;
  }

  /** A person holds it; whatever else fills its roles is where. */
  private void rememberOffice(Draft draft) {
    List<Filler> holders = draft.fillers(roles::takesPersonsOnly);
    String title = roles.attribute(draft.kind, XSD.STRING).map(draft.attributes::get).orElse("");
    holders.forEach(holder -> discourse.bearers().titled(holder, title));
    String office = ActorResolver.lemma(draft.mentions.get(0).trigger().word());
    Optional<String> body =
        draft.fillers(role -> !roles.takesPersonsOnly(role)).stream().map(Filler::name).findFirst();
    holders.forEach(holder -> discourse.holds(holder, office, body));
  }

  /** Whether the headline makes the article the account of one conversation. */
  private boolean tellsOfTalks() {
    return annotated.sentences().stream()
        .filter(sentence -> sentence.passage() == 0)
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> book.lists().has("conversation-nouns", ActorResolver.lemma(token)));
  }
}
