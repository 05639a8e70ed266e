package org.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.store.Question;
import org.parley.store.ShapesValidation;
import org.parley.store.ShapesViolation;
import org.parley.store.ShapesViolation.Severity;
import org.parley.vocabulary.QueryFolder;

/** The seed's dataset conforms; a deliberate error in it is found. */
class ValidationTest {

  private static final ShapesValidation VALIDATION =
      new ShapesValidation(
          SeedDataset.VOCABULARY.source(), QueryFolder.invariants().all(), SeedDataset.PREFIXES);

  private static final IRI GRAPH = SeedDataset.IRIS.articleGraph(SeedDataset.ARTICLE.id());

  @TempDir private static Path directory;
  private static SeedDataset seed;
  private static List<Statement> sound;

  @BeforeAll
  static void load() {
    seed = new SeedDataset(directory, SeedDataset.coding());
    sound = seed.graph(GRAPH);
  }

  @AfterEach
  void mend() {
    seed.store().replace(Map.of(GRAPH, sound));
  }

  @AfterAll
  static void close() {
    seed.close();
  }

  @Test
  void theSeedConforms() {
    assertThat(VALIDATION.validate(seed.store()))
        .filteredOn(violation -> violation.severity() == Severity.VIOLATION)
        .isEmpty();
  }

  /**
   * One deliberate error.
   *
   * @param without a pattern of the statements to take out
   * @param with the statements to put in their place
   */
  record Mistake(String what, String without, String with, String message) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake(
            "a report without evidence",
            "?x a pl:Report ; pl:event event:attack-$-1 ; pl:evidence ?s",
            "",
            "a report rests on evidence"),
        new Mistake(
            "a quote that is not as long as its span",
            "?x pl:start 79 ; pl:quote ?s",
            "?x pl:quote 'On June 2'",
            "the length of a quote is end minus start, in code points"),
        new Mistake(
            "a span beyond the end of the article",
            "?x a pl:Article ; pl:characters ?s",
            "?x pl:characters 3000",
            "a span ends within its article"),
        new Mistake(
            "a prospect that is typed as a meeting",
            "?x a pl:Prospect ; pl:wouldBe pl:Meeting ; pl:wouldHaveDate ?s",
            "?x a pl:Meeting",
            "what did not happen is no event"),
        new Mistake(
            "a prospect with a participant",
            "?x a pl:Prospect ; pl:wouldHaveParticipant ?s",
            "?x pl:participant ?s",
            "of what did not happen nothing is said with the property of an event"),
        new Mistake(
            "an agreement that was not reached, told as actual",
            "?x pl:event event:agreement-$-2 ; pl:status ?s",
            "?x pl:status code:actual",
            "what a report tells of as actual is an instance of a kind of event"),
        new Mistake(
            "a place as a participant",
            "event:meeting-$-1 pl:participant ?s",
            "event:meeting-$-1 pl:participant place:istanbul",
            "who fills a role is in its range"),
        new Mistake(
            "a role of another kind",
            "event:meeting-$-1 pl:participant ?s",
            "event:meeting-$-1 pl:attacker ?s",
            "an event has only the roles and attributes of its kind"),
        new Mistake(
            "a code of another list",
            "event:meeting-$-1 pl:format ?s",
            "event:meeting-$-1 pl:format code:ceasefire",
            "a code is from the code list of its property"),
        new Mistake(
            "bounds of a date the wrong way round",
            "event:meeting-$-2 pl:latest ?s",
            "event:meeting-$-2 pl:latest '2025-01-01'^^xsd:date",
            "the earliest day is not after the latest"),
        new Mistake(
            "a date in words",
            "event:meeting-$-2 pl:date ?s",
            "event:meeting-$-2 pl:date 'mid-May'^^edtf:EDTF",
            "a date is an EDTF date"),
        new Mistake(
            "a quantity of nothing",
            "?x pl:item 'bomber aircraft' ; pl:item ?s",
            "",
            "a quantity is of something"),
        new Mistake(
            "a meeting before itself",
            "event:meeting-$-2 pl:date ?s",
            "event:meeting-$-2 pl:date ?s ; pl:previous event:meeting-$-1",
            "nothing happens before itself, directly or not"),
        new Mistake(
            "a round without end",
            "event:meeting-$-1 pl:round ?s",
            "event:meeting-$-1 pl:round -1",
            "a round is a number from 1 on"),
        new Mistake(
            "an event that nobody tells of",
            "?x pl:event event:attack-$-1 ; pl:event ?s",
            "?x pl:event event:demand-$-1",
            "What an article's graph tells of has a report with evidence in the same graph"),
        new Mistake(
            "a known actor with a label of the article's own",
            "event:meeting-$-1 pl:round ?s",
            "actor:rus rdfs:label 'Russland'@en",
            "Who authority data describes is given no label by an article"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeIsFound(Mistake mistake) {
    spoil(mistake);

    assertThat(VALIDATION.validate(seed.store()))
        .filteredOn(violation -> violation.severity() == Severity.VIOLATION)
        .extracting(ShapesViolation::message)
        .contains(mistake.message());
  }

  @Test
  void aMeetingWithoutParticipantsIsAWarning() {
    spoil(new Mistake("", "event:meeting-$-1 pl:participant ?s", "", ""));

    assertThat(VALIDATION.validate(seed.store()))
        .filteredOn(
            violation -> violation.message().equals("a meeting without a known participant"))
        .singleElement()
        .extracting(ShapesViolation::severity)
        .isEqualTo(Severity.WARNING);
  }

  /** Takes out the statements whose object is ?s, and puts others in. */
  private static void spoil(Mistake mistake) {
    String without = mistake.without().replace("$", SeedDataset.ARTICLE.id());
    String with = mistake.with().replace("$", SeedDataset.ARTICLE.id());
    List<Statement> out = construct(lastTriple(without), without);
    assertThat(out).as("what is taken out").isNotEmpty();
    List<Statement> graph = new ArrayList<>(sound);
    List<Statement> in = with.isEmpty() ? List.of() : construct(with, without);
    graph.removeIf(
        each ->
            out.stream()
                .anyMatch(
                    gone ->
                        gone.getSubject().equals(each.getSubject())
                            && gone.getPredicate().equals(each.getPredicate())
                            && gone.getObject().equals(each.getObject())));
    graph.addAll(in);
    seed.store().replace(Map.of(GRAPH, graph));
  }

  /** "?x a pl:Report ; pl:evidence ?s" gives "?x pl:evidence ?s". */
  private static String lastTriple(String pattern) {
    String subject = pattern.substring(0, pattern.indexOf(' '));
    int last = pattern.lastIndexOf(';');
    return last < 0 ? pattern : subject + pattern.substring(last + 1);
  }

  private static List<Statement> construct(String template, String where) {
    String query = "CONSTRUCT { " + template + " } WHERE { " + where + " }";
    return seed.store().construct(Question.of(query).prefixes(SeedDataset.PREFIXES));
  }
}
