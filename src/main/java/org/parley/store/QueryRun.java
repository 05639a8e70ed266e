package org.parley.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** One run of a query inside a read transaction; its answer holds nothing of the transaction. */
record QueryRun(ParsedQuestion question, Duration timeout) {

  Answer on(DatasetGraph dataset) {
    try (QueryExec run =
        QueryExec.dataset(dataset)
            .query(question.query())
            .substitution(question.parameters())
            .set(TDB2.symUnionDefaultGraph, !question.query().hasDatasetDescription())
            .set(ARQ.httpServiceAllowed, false)
            .timeout(timeout.toMillis())
            .build()) {
      return answer(run);
    } catch (QueryCancelledException e) {
      throw overdue(timeout).causedBy(e);
    } catch (QueryException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "the query cannot be run: " + e.getMessage()).causedBy(e);
    }
  }

  static Fault overdue(Duration timeout) {
    return Fault.of(
            ExitCode.LIMIT, "the query was stopped after " + timeout.toMillis() / 1000.0 + " s")
        .advise("make the question narrower, or allow more with --timeout");
  }

  private Answer answer(QueryExec run) {
    if (question.query().isAskType()) {
      return new Answer.Truth(run.ask());
    }
    if (question.query().isSelectType()) {
      return table(run.select());
    }
    return new Answer.Graph(
        statements(
            question.query().isConstructType() ? run.constructTriples() : run.describeTriples()));
  }

  private static List<Statement> statements(Iterator<Triple> triples) {
    Set<Triple> distinct = new LinkedHashSet<>();
    triples.forEachRemaining(distinct::add);
    return distinct.stream().map(Terms::statement).toList();
  }

  private static Answer table(RowSet found) {
    List<Var> variables = found.getResultVars();
    List<List<Optional<Value>>> rows = new ArrayList<>();
    found.forEachRemaining(row -> rows.add(row(variables, row)));
    return new Answer.Table(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static List<Optional<Value>> row(List<Var> variables, Binding row) {
    return variables.stream().map(v -> Optional.ofNullable(row.get(v)).map(Terms::value)).toList();
  }
}
