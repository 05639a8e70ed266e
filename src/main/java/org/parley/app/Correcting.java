package org.parley.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.parley.correct.Correction;
import org.parley.correct.CorrectionFile;
import org.parley.correct.CorrectionGraph;
import org.parley.correct.Decision;
import org.parley.correct.Draft;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.Iris;

/** Takes persons' decisions into a dataset, lists them and takes them back. */
public final class Correcting {

  private final House house;
  private final Path folder;

  public Correcting(House house, Path folder) {
    this.house = house;
    this.folder = folder;
  }

  /** The decisions that hold, in the order in which they were made. */
  public List<Correction> all() {
    try (OpenDataset open = OpenDataset.at(folder)) {
      return held(open);
    }
  }

  /**
   * Takes all corrections of the files, or none if one of them cannot be used.
   *
   * @param who made them, where a file does not say so
   * @return the new ones
   */
  public Taken take(List<Path> files, String who, Instant when) {
    List<Draft> drafts =
        files.stream().flatMap(file -> CorrectionFile.read(file).stream()).toList();
    List<Correction> held;
    Map<Correction, List<CorrectedSentence>> taken = new LinkedHashMap<>();
    Set<IRI> articles = new HashSet<>();
    try (OpenDataset open = OpenDataset.alone(folder)) {
      held = held(open);
      DecisionReader reader = new DecisionReader(open, house.vocabulary());
      int id = held.stream().mapToInt(Correction::id).max().orElse(0);
      for (Draft draft : drafts) {
        Decision decision = reader.decision(draft);
        String author = draft.cell("who").orElse(who);
        taken.put(
            new Correction(++id, author, when, draft.cell("why"), decision),
            sentences(open, decision));
        articles.addAll(concerned(open, decision));
      }
    }
    List<Correction> wanted = new ArrayList<>(held);
    wanted.addAll(taken.keySet());
    decide(wanted, articles);
    return new Taken(taken);
  }

  private static List<CorrectedSentence> sentences(OpenDataset open, Decision decision) {
    return decision.reports().stream()
        .sorted(Comparator.comparing(IRI::stringValue))
        .flatMap(report -> CorrectedSentence.of(open, report).stream())
        .toList();
  }

  /**
   * For each event that a rule found and that was corrected, its sentence with what this tells of
   * by now: cases that the rule is to be tested with, in the form of the corpus.
   */
  public List<String> cases(Taken taken) {
    try (OpenDataset open = OpenDataset.at(folder)) {
      return taken.cases(open);
    }
  }

  /** Takes one back; what it changed is as if it had never been made. */
  public Correction undo(int id) {
    List<Correction> left;
    Correction undone;
    Set<IRI> articles;
    try (OpenDataset open = OpenDataset.alone(folder)) {
      List<Correction> held = held(open);
      undone =
          held.stream()
              .filter(correction -> correction.id() == id)
              .findFirst()
              .orElseThrow(
                  () ->
                      Fault.of(ExitCode.BAD_INPUT, "there is no correction " + id)
                          .advise("'parley correct --list' lists them; nothing was undone"));
      left = held.stream().filter(correction -> correction.id() != id).toList();
      articles = concerned(open, undone.decision());
    }
    decide(left, articles);
    return undone;
  }

  private void decide(List<Correction> wanted, Set<IRI> articles) {
    try (Dataset dataset = Dataset.openExisting(house, folder)) {
      dataset.decide(wanted, articles);
      dataset.settle();
    }
  }

  private static List<Correction> held(OpenDataset open) {
    IRI graph = open.info().iris().graph("corrections");
    return new CorrectionGraph(open.info().base()).read(open.store().graph(graph));
  }

  /** The graphs of the articles that tell of what a decision is about. */
  private static Set<IRI> concerned(OpenDataset open, Decision decision) {
    Set<IRI> articles = new HashSet<>();
    if (decision instanceof Decision.Same same) {
      articles.addAll(naming(open, List.of(same.thing(), same.other())));
    } else if (decision instanceof Decision.NotSame not) {
      articles.addAll(naming(open, List.of(not.thing(), not.other())));
    } else if (decision instanceof Decision.Role role) {
      articles.addAll(naming(open, role.reports()));
    } else if (decision instanceof Decision.Retype type) {
      articles.addAll(naming(open, type.reports()));
    } else if (decision instanceof Decision.Retract retract) {
      articles.addAll(ofReports(open, retract.reports()));
    }
    return articles;
  }

  /** Those that name one of the things; of an event, also by the report after which it is named. */
  private static Set<IRI> naming(OpenDataset open, Collection<IRI> things) {
    Iris iris = open.info().iris();
    Set<IRI> graphs = new HashSet<>();
    for (IRI thing : things) {
      Value named = thing;
      Stream.of(
              open.store().statements(Optional.of(named), Optional.empty(), Optional.empty()),
              open.store().statements(Optional.empty(), Optional.empty(), Optional.of(named)),
              open.store()
                  .statements(
                      Optional.of(iris.reportOf(thing)), Optional.empty(), Optional.empty()))
          .flatMap(List::stream)
          .forEach(statement -> graphs.add(graph(statement.getContext())));
    }
    graphs.removeIf(graph -> !iris.isArticleGraph(graph));
    return graphs;
  }

  /** Of a retracted report nothing may be left but its name, which tells the article. */
  private static Set<IRI> ofReports(OpenDataset open, Set<IRI> reports) {
    Set<IRI> graphs = naming(open, reports);
    IRI notes = open.info().iris().graph("corrected");
    open.store().quads(notes).stream()
        .filter(
            note ->
                reports.stream()
                    .anyMatch(
                        report -> note.getObject().stringValue().contains("<" + report + ">")))
        .forEach(note -> graphs.add((IRI) note.getSubject()));
    return graphs;
  }

  private static IRI graph(Resource context) {
    return (IRI) context;
  }
}
