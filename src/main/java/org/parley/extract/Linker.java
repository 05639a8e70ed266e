package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.coding.Edtf;
import org.parley.nlp.Sentence;
import org.parley.rules.Inheritance;
import org.parley.rules.LinkRule;
import org.parley.rules.LinkRule.Where;

/** How the events of an article hang together, once all of them are told. */
final class Linker {

  private final List<LinkRule> rules;
  private final List<Inheritance> inheritances;
  private final List<Sentence> sentences;
  private final List<Draft> drafts;
  private final Roles roles;
  private final Tellings tellings;
  private final References references;
  private final Discourse discourse;
  private final Ascent ascent;
  private final Sequel sequel;

  Linker(Story story) {
    this.rules = story.discourseBook().links();
    this.inheritances = story.discourseBook().inheritances();
    this.sentences = story.sentences();
    this.drafts = story.drafts();
    this.roles = story.roles();
    this.tellings = story.tellings();
    this.references = story.references();
    this.discourse = story.discourse();
    this.ascent = new Ascent(tellings, story.book().lists());
    this.sequel = new Sequel(drafts, story.book().lists());
  }

  /** Links the drafts, and gives each what it has from those that it is linked to. */
  void link() {
    for (Sentence sentence : sentences) {
      of(Where.PATTERN).forEach(rule -> byPattern(rule, sentence));
      tellings.in(sentence).forEach(this::below);
    }
    of(Where.AFTER).forEach(sequel::link);
    of(Where.COUNT).forEach(this::count);
    inheritances.forEach(this::inherit);
  }

  private List<LinkRule> of(Where where) {
    return rules.stream().filter(rule -> rule.where() == where).toList();
  }

  private void byPattern(LinkRule rule, Sentence sentence) {
    for (Map<String, IndexedWord> nodes : rule.find(sentence)) {
      Predicate<Draft> starts = draft -> rule.startsFrom(draft.kind);
      Optional<Draft> from = references.at(sentence, nodes.get(LinkRule.FROM), starts);
      if (from.isEmpty()) {
        continue;
      }
      Predicate<Draft> leads =
          draft -> draft != from.get() && rule.leadsTo(draft.kind, draft.status);
      references
          .at(sentence, nodes.get(LinkRule.TO), leads)
          .ifPresent(to -> connect(rule, from.get(), to, sentence));
    }
  }

  private static void connect(LinkRule rule, Draft from, Draft to, Sentence sentence) {
    from.link(rule.relation(), to);
    if (rule.evidence()) {
      from.sentences.add(sentence.index());
    }
  }

  /** The first rule that fits the event above and the one below tells how they are related. */
  private void below(Telling telling) {
    boolean reference = telling.mention().rule().anaphoric();
    Optional<Draft> above = reference ? Optional.empty() : ascent.above(telling);
    if (above.isPresent()) {
      Draft from = above.get();
      Draft to = telling.draft();
      of(Where.BELOW).stream()
          .filter(rule -> rule.startsFrom(from.kind) && rule.leadsTo(to.kind, to.status))
          .findFirst()
          .ifPresent(rule -> from.link(rule.relation(), to));
    }
  }

  /** Round n comes after round n-1 of the same talks. */
  private void count(LinkRule rule) {
    for (Draft from : drafts) {
      for (Draft to : drafts) {
        boolean next =
            rule.startsFrom(from.kind)
                && rule.leadsTo(to.kind, to.status)
                && round(from) > 1
                && round(from) == round(to) + 1
                && from.actors().equals(to.actors());
        if (next) {
          from.link(rule.relation(), to);
        }
      }
    }
  }

  private int round(Draft draft) {
    return roles
        .attribute(draft.kind, XSD.INTEGER)
        .map(draft.attributes::get)
        .map(Integer::parseInt)
        .orElse(0);
  }

  private void inherit(Inheritance inheritance) {
    for (Draft from : drafts) {
      from.links.stream()
          .filter(link -> inheritance.fits(from.kind, link.relation(), link.to().kind))
          .forEach(link -> inherit(inheritance, from, link.to()));
    }
  }

  private void inherit(Inheritance inheritance, Draft from, Draft to) {
    if (inheritance.place() && to.places.isEmpty() && sameDay(from.time, to.time)) {
      to.places.addAll(from.places);
    }
    if (inheritance.time() && to.time.isEmpty()) {
      to.time = from.time;
    }
    if (to.claimedBy.isEmpty()) {
      inheritance.claimedBy().map(from::role).stream()
          .flatMap(List::stream)
          .filter(source -> !discourse.isAuthor(source))
          .forEach(to.claimedBy::add);
    }
    inheritance.roles().forEach((role, source) -> handOver(from, source, to, role));
    inheritance.back().forEach((role, source) -> handOver(to, source, from, role));
  }

  /** Whoever has another role in the event already does not take this one too. */
  private void handOver(Draft giver, String source, Draft taker, String role) {
    if (roles.hasRole(taker.kind, role) && taker.role(role).isEmpty()) {
      Set<String> present = taker.actors();
      taker.fill(
          role, giver.role(source).stream().filter(f -> !present.contains(f.name())).toList());
    }
  }

  private static boolean sameDay(Optional<Edtf> one, Optional<Edtf> other) {
    return other.isEmpty() || one.equals(other);
  }
}
