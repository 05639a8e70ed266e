package org.parley.app;

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
import org.eclipse.rdf4j.model.Value;
import org.parley.correct.Correction;
import org.parley.correct.CorrectionGraph;
import org.parley.correct.Decision;
import org.parley.correct.Draft;
import org.parley.correct.OneName;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.Iris;

/**
 * The decisions of persons in a dataset that is open: those that hold, and the way from them to
 * others, which changes what they are about.
 */
final class Rulings {

  private final House house;
  private final OpenDataset open;

  Rulings(House house, OpenDataset open) {
    this.house = house;
    this.open = open;
  }

  /** The decisions that hold, in the order in which they were made. */
  List<Correction> held() {
    return new CorrectionGraph(open.info().base()).read(open.store().graph(graph()));
  }

  /** Where they are kept. */
  IRI graph() {
    return open.info().iris().graph("corrections");
  }

  /**
   * Takes decisions and takes others back, all of it or nothing.
   *
   * @param undone the numbers of those that hold no longer
   * @param who makes them, where a draft does not say so
   * @return the new ones
   */
  Taken change(List<Draft> drafts, Set<Integer> undone, String who, Instant when) {
    List<Correction> held = held();
    List<Correction> wanted =
        new ArrayList<>(held.stream().filter(one -> !undone.contains(one.id())).toList());
    Map<Correction, List<CorrectedSentence>> taken = taken(drafts, held, who, when);
    wanted.addAll(taken.keySet());
    requireNoContradiction(wanted);
    Set<IRI> articles = new HashSet<>();
    Stream.concat(held.stream().filter(one -> undone.contains(one.id())), taken.keySet().stream())
        .forEach(one -> articles.addAll(concerned(one.decision())));
    Dataset dataset = Dataset.in(house, open);
    dataset.decide(wanted, articles);
    dataset.settle();
    return new Taken(taken);
  }

  /** With the sentences that each is about, as they are told before it holds. */
  private Map<Correction, List<CorrectedSentence>> taken(
      List<Draft> drafts, List<Correction> held, String who, Instant when) {
    DecisionReader reader = new DecisionReader(open, house.vocabulary());
    int id = held.stream().mapToInt(Correction::id).max().orElse(0);
    Map<Correction, List<CorrectedSentence>> taken = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Decision decision = reader.decision(draft);
      String author = draft.cell("who").orElse(who);
      taken.put(
          new Correction(++id, author, when, draft.cell("why"), decision), sentences(decision));
    }
    return taken;
  }

  /** Which of the two would hold, what is one or what is never one, would be luck. */
  private void requireNoContradiction(List<Correction> wanted) {
    OneName oneName = new OneName(wanted, open.info().iris()::isEvent);
    for (Correction correction : wanted) {
      if (correction.decision() instanceof Decision.NotSame not
          && oneName.areOne(not.thing(), not.other())) {
        throw Fault.of(
                ExitCode.BAD_INPUT,
                "<%s> and <%s> would be one and never one".formatted(not.thing(), not.other()))
            .advise(
                "undo the other decision first; 'parley correct --list' lists them;"
                    + " nothing was corrected");
      }
    }
  }

  private List<CorrectedSentence> sentences(Decision decision) {
    return decision.reports().stream()
        .sorted(Comparator.comparing(IRI::stringValue))
        .flatMap(report -> CorrectedSentence.of(open, report).stream())
        .toList();
  }

  /** The graphs of the articles that tell of what a decision is about. */
  private Set<IRI> concerned(Decision decision) {
    Set<IRI> articles = new HashSet<>();
    if (decision instanceof Decision.Same same) {
      articles.addAll(naming(List.of(same.thing(), same.other())));
    } else if (decision instanceof Decision.NotSame not) {
      articles.addAll(naming(List.of(not.thing(), not.other())));
    } else if (decision instanceof Decision.Role role) {
      articles.addAll(naming(role.reports()));
    } else if (decision instanceof Decision.Retype type) {
      articles.addAll(naming(type.reports()));
    } else if (decision instanceof Decision.Retract retract) {
      articles.addAll(ofReports(retract.reports()));
    }
    return articles;
  }

  /** Those that name one of the things; of an event, also by the report after which it is named. */
  private Set<IRI> naming(Collection<IRI> things) {
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
          .forEach(statement -> graphs.add((IRI) statement.getContext()));
    }
    graphs.removeIf(graph -> !iris.isArticleGraph(graph));
    return graphs;
  }

  /** Of a retracted report nothing may be left but its name, which tells the article. */
  private Set<IRI> ofReports(Set<IRI> reports) {
    Set<IRI> graphs = naming(reports);
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
}
