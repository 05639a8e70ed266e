package org.parley.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.rdf4j.model.datatypes.XMLDatatypeUtil;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/**
 * Whether a coding fits the vocabulary and its article. A word that is passed over would be a fact
 * lost in silence, so everything that does not fit is told together.
 */
public final class CodingCheck {

  private final Vocabulary vocabulary;
  private final int characters;
  private final Set<String> events = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();

  private CodingCheck(Vocabulary vocabulary, int characters) {
    this.vocabulary = vocabulary;
    this.characters = characters;
  }

  /**
   * Does nothing if the coding fits.
   *
   * @throws Fault that tells the first thing that does not, and shows them all
   */
  public static void check(Vocabulary vocabulary, Article article, Coding coding) {
    int characters = article.text().codePointCount(0, article.text().length());
    List<String> complaints = new CodingCheck(vocabulary, characters).complaints(article, coding);
    if (!complaints.isEmpty()) {
      throw unfit(complaints).at(coding.article());
    }
  }

  private static Fault unfit(List<String> complaints) {
    String first = "the coding cannot be used: " + complaints.get(0);
    return complaints.size() == 1
        ? Fault.of(ExitCode.BAD_INPUT, first)
        : Fault.of(ExitCode.BAD_INPUT, "%s (and %d more)".formatted(first, complaints.size() - 1))
            .show(String.join("\n", complaints));
  }

  private List<String> complaints(Article article, Coding coding) {
    if (!article.id().equals(coding.article())) {
      complaints.add("the coding is of another article than " + article.id());
    }
    Set<String> ids = new HashSet<>();
    coding.events().forEach(event -> events.add(event.id()));
    coding.events().forEach(event -> check(event, ids, vocabulary.findKind(event.type())));
    for (Event assessment : coding.assessments()) {
      check(
          assessment,
          ids,
          Optional.of(vocabulary.assessment()).filter(k -> k.name().equals(assessment.type())));
    }
    return complaints;
  }

  private void check(Event event, Set<String> ids, Optional<Kind> kind) {
    Consumer<String> complain = what -> complaints.add(event.id() + ": " + what);
    if (!ids.add(event.id())) {
      complain.accept("another event has this id");
    }
    kind.ifPresentOrElse(
        k -> checkWords(event, k, complain),
        () -> complain.accept("no kind of event is called '" + event.type() + "'"));
    checkEvidence(event, complain);
    event.links().stream()
        .filter(link -> vocabulary.relation(link.relation()).isEmpty())
        .forEach(link -> complain.accept("no relation is called '" + link.relation() + "'"));
    event.links().stream()
        .filter(link -> !events.contains(link.event()))
        .forEach(link -> complain.accept("linked to '" + link.event() + "', which is no event"));
  }

  private void checkWords(Event event, Kind kind, Consumer<String> complain) {
    event.roles().keySet().stream()
        .filter(role -> kind.role(role).isEmpty())
        .forEach(role -> complain.accept(unknown(kind, "role", role, kind.roles(), Role::name)));
    event.attributes().keySet().stream()
        .filter(name -> kind.attribute(name).isEmpty())
        .forEach(
            name ->
                complain.accept(
                    unknown(kind, "attribute", name, kind.attributes(), Attribute::name)));
    for (Map.Entry<String, String> given : event.attributes().entrySet()) {
      kind.attribute(given.getKey())
          .filter(attribute -> !takes(attribute, given.getValue()))
          .ifPresent(
              attribute ->
                  complain.accept(
                      attribute.name()
                          + " cannot be '"
                          + given.getValue()
                          + "': "
                          + expected(attribute)));
    }
    event.subjects().stream()
        .filter(subject -> vocabulary.code("subjects", subject).isEmpty())
        .forEach(subject -> complain.accept("no subject is called '" + subject + "'"));
  }

  private void checkEvidence(Event event, Consumer<String> complain) {
    if (event.evidence().isEmpty()) {
      complain.accept("no evidence");
    }
    event.evidence().stream()
        .filter(span -> span.end() > characters)
        .forEach(
            span ->
                complain.accept("evidence ends at " + span.end() + ", the text at " + characters));
  }

  private boolean takes(Attribute attribute, String value) {
    return attribute.datatype().equals(SKOS.CONCEPT)
        ? vocabulary.code(attribute.scheme().orElseThrow(), value).isPresent()
        : XMLDatatypeUtil.isValidValue(value, attribute.datatype());
  }

  private String expected(Attribute attribute) {
    return attribute.datatype().equals(SKOS.CONCEPT)
        ? "expected one of " + vocabulary.codes(attribute.scheme().orElseThrow())
        : "expected a value of " + attribute.datatype().getLocalName();
  }

  private static <T> String unknown(
      Kind kind, String what, String word, List<T> known, Function<T, String> name) {
    return "%s has no %s '%s': expected one of %s"
        .formatted(kind.name(), what, word, known.stream().map(name).toList());
  }
}
