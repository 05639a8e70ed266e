package org.parley.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.coding.Status;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Vocabulary;

/**
 * Whether the rules speak the ontology's words. A misspelt role would be a role that stays empty
 * for ever, and nobody would see it.
 */
public final class RuleCheck {

  private static final Set<String> STATUS =
      Stream.of(Status.values()).map(Status::word).collect(Collectors.toUnmodifiableSet());

  private final Vocabulary vocabulary;
  private final List<String> complaints = new ArrayList<>();

  private RuleCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Stops at rules that do not fit the ontology.
   *
   * @throws IllegalStateException with all complaints together
   */
  public static void require(Vocabulary vocabulary, RuleBook book, DiscourseBook discourse) {
    List<String> complaints = complaints(vocabulary, book, discourse);
    if (!complaints.isEmpty()) {
      throw new IllegalStateException("rules:\n  " + String.join("\n  ", complaints));
    }
  }

  /** Everything that does not fit, each with its card and rule. */
  public static List<String> complaints(
      Vocabulary vocabulary, RuleBook book, DiscourseBook discourse) {
    RuleCheck check = new RuleCheck(vocabulary);
    book.cards().forEach(check::card);
    discourse.links().forEach(check::link);
    discourse.inheritances().forEach(check::inheritance);
    discourse.details().forEach(check::detail);
    discourse.assessments().forEach(check::assessment);
    return List.copyOf(check.complaints);
  }

  private void card(Card card) {
    Optional<Kind> kind = vocabulary.findKind(card.kind());
    if (kind.isEmpty()) {
      complaints.add(card.kind() + ".yaml: no kind '" + card.kind() + "': expected " + kinds());
      return;
    }
    card.rules().forEach(rule -> rule(rule, kind.get()));
  }

  private void rule(Rule rule, Kind kind) {
    String where = kind.name() + ".yaml: rule " + rule.name();
    roles(where, kind, rule.roles().keySet());
    roles(where, kind, rule.needs().keySet());
    roles(where, kind, rule.named());
    rule.agent().ifPresent(role -> roles(where, kind, Set.of(role)));
    rule.examples().forEach(example -> roles(where, kind, example.finds().keySet()));
    attributes(where, kind, rule.attributes());
    rule.status().ifPresent(status -> known(where, "status", status, STATUS));
    rule.subjects()
        .forEach(subject -> known(where, "subject", subject, vocabulary.codes("subjects")));
  }

  private void link(LinkRule rule) {
    String where = "links: rule " + rule.name();
    relation(where, rule.relation());
    rule.from().forEach(kind -> known(where, "kind", kind, kinds()));
    rule.to().forEach(kind -> known(where, "kind", kind, kinds()));
    rule.status().forEach(status -> known(where, "status", status, STATUS));
  }

  private void inheritance(Inheritance inheritance) {
    String where = "inherit: " + inheritance.relation();
    relation(where, inheritance.relation());
    inheritance.from().forEach(kind -> known(where, "kind", kind, kinds()));
    inheritance.to().forEach(kind -> known(where, "kind", kind, kinds()));
    List<String> roles =
        vocabulary.kinds().stream()
            .flatMap(kind -> kind.roles().stream().map(role -> role.name()))
            .distinct()
            .toList();
    Stream.of(inheritance.roles(), inheritance.back())
        .flatMap(map -> map.entrySet().stream())
        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
        .forEach(role -> known(where, "role", role, roles));
  }

  private void detail(DetailRule rule) {
    String where = "details: rule " + rule.name();
    known(where, "kind", rule.kind(), kinds());
    vocabulary
        .findKind(rule.kind())
        .ifPresent(
            kind -> attributes(where, kind, Map.of(rule.attribute(), rule.value().orElse(""))));
  }

  private void assessment(AssessmentRule rule) {
    String where = "assessments: rule " + rule.name();
    roles(where, vocabulary.assessment(), rule.roles().keySet());
    attributes(where, vocabulary.assessment(), rule.attributes());
  }

  private void roles(String where, Kind kind, Collection<String> names) {
    List<String> roles = kind.roles().stream().map(role -> role.name()).toList();
    names.forEach(name -> known(where, "role", name, roles));
  }

  private void attributes(String where, Kind kind, Map<String, String> given) {
    List<String> names = kind.attributes().stream().map(Attribute::name).toList();
    given.forEach(
        (name, value) -> {
          known(where, "attribute", name, names);
          kind.attribute(name)
              .flatMap(Attribute::scheme)
              .ifPresent(scheme -> known(where, name, value, vocabulary.codes(scheme)));
        });
  }

  private void relation(String where, String name) {
    List<String> names = vocabulary.relations().stream().map(each -> each.name()).toList();
    known(where, "relation", name, names);
  }

  private List<String> kinds() {
    return vocabulary.kinds().stream().map(Kind::name).toList();
  }

  private void known(String where, String what, String word, Collection<String> words) {
    if (!words.contains(word)) {
      complaints.add(
          "%s: no %s '%s': expected one of %s"
              .formatted(where, what, word, words.stream().sorted().toList()));
    }
  }
}
