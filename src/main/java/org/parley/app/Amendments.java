package org.parley.app;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.parley.correct.Correction;
import org.parley.correct.CorrectionFile;
import org.parley.correct.CorrectionGraph;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.Proposal;
import org.parley.store.Question;
import org.parley.vocabulary.PlClass;

/**
 * SPARQL updates of a dataset that is open. What people may write are their decisions, so an update
 * of the graph of corrections is taken for the decisions that come and go with it, which then hold
 * as if they had come from a file; every other graph follows from articles and decisions.
 */
public final class Amendments {

  private static final String NOBODY = "unknown";

  private final OpenDataset open;
  private final Rulings rulings;

  /**
   * Updates of one dataset, which this process must have alone.
   *
   * @param house whose words the decisions use
   */
  public Amendments(House house, OpenDataset open) {
    this.open = open;
    this.rulings = new Rulings(house, open);
  }

  /** The one graph that an update may change. */
  public IRI graph() {
    return rulings.graph();
  }

  /** What an update would change; nothing is written. */
  public Proposal propose(Question update) {
    return open.files().propose(update);
  }

  /**
   * Makes it so, as a whole or not at all. One at a time: a proposal is good until the next change.
   *
   * @param proposal within {@link #graph}
   * @return the statements of the new decisions, under the names that they have from now on
   */
  public List<Statement> take(Proposal proposal, Instant when) {
    Set<Integer> undone = undone(proposal);
    requireDecisions(proposal.added());
    Taken taken =
        rulings.change(CorrectionFile.drafts(proposal.added(), "update"), undone, NOBODY, when);
    CorrectionGraph form = new CorrectionGraph(open.info().base());
    return taken.corrections().stream().flatMap(one -> form.write(one).stream()).toList();
  }

  /** A decision comes and goes whole: a part of one decides nothing. */
  private Set<Integer> undone(Proposal proposal) {
    Set<Resource> touched = subjects(proposal.removed());
    touched.addAll(subjects(proposal.added()));
    List<Statement> left =
        open.store().graph(graph()).stream()
            .filter(statement -> touched.contains(statement.getSubject()))
            .filter(statement -> !isRemoved(statement, proposal))
            .toList();
    if (!left.isEmpty()) {
      throw refused(left.get(0).getSubject(), "is taken back whole, or not at all")
          .advise("delete all of its statements, and insert another decision");
    }
    Set<Resource> gone = subjects(proposal.removed());
    return rulings.held().stream()
        .map(Correction::id)
        .filter(id -> gone.contains(new CorrectionGraph(open.info().base()).name(id)))
        .collect(Collectors.toSet());
  }

  private static boolean isRemoved(Statement held, Proposal proposal) {
    return proposal.removed().stream()
        .anyMatch(
            s ->
                s.getSubject().equals(held.getSubject())
                    && s.getPredicate().equals(held.getPredicate())
                    && s.getObject().equals(held.getObject()));
  }

  private static Set<Resource> subjects(Collection<Statement> statements) {
    return statements.stream()
        .map(Statement::getSubject)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Whatever would not be kept is refused, so that nobody believes it to be there. */
  private static void requireDecisions(Set<Statement> added) {
    Set<Value> decisions =
        added.stream()
            .filter(s -> s.getPredicate().equals(RDF.TYPE))
            .filter(s -> s.getObject().equals(PlClass.CORRECTION))
            .map(Statement::getSubject)
            .collect(Collectors.toSet());
    for (Statement statement : added) {
      if (!decisions.contains(statement.getSubject())) {
        throw refused(statement.getSubject(), "is no pl:Correction");
      }
      if (!CorrectionFile.isTaken(statement.getPredicate())) {
        throw refused(statement.getSubject(), "cannot have <" + statement.getPredicate() + ">");
      }
    }
    Optional<Statement> twice = added.stream().filter(s -> isTwice(s, added)).findFirst();
    twice.ifPresent(
        s -> {
          throw refused(s.getSubject(), "has <" + s.getPredicate() + "> twice");
        });
  }

  private static boolean isTwice(Statement one, Set<Statement> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.equals(one)
                    && other.getSubject().equals(one.getSubject())
                    && other.getPredicate().equals(one.getPredicate()));
  }

  private static Fault refused(Resource node, String what) {
    return Fault.of(ExitCode.BAD_INPUT, node + " " + what);
  }
}
