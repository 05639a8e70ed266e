package org.parley.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.bound.Allowance;
import org.parley.store.bound.Bounds;
import org.parley.store.bound.Breach;

/** One run of a query inside a read transaction; its answer holds nothing of the transaction. */
record QueryRun(ParsedQuestion question, Allowance allowance) {

  Answer on(DatasetGraph dataset) {
    Bounds bounds = Bounds.from(allowance);
    QueryExecDatasetBuilder builder =
        QueryExecDatasetBuilder.create()
            .dataset(dataset)
            .query(question.query())
            .substitution(question.parameters())
            .set(TDB2.symUnionDefaultGraph, !question.query().hasDatasetDescription())
            .set(ARQ.httpServiceAllowed, false);
    try (QueryExec run = bounds.applyTo(builder).build()) {
      return answer(run, bounds);
    } catch (QueryCancelledException e) {
      throw Bounds.overdue(allowance).causedBy(e);
    } catch (Breach e) {
      throw e.fault().causedBy(e);
    } catch (StackOverflowError e) {
      throw Fault.of(ExitCode.LIMIT, "the query is nested too deeply").causedBy(e);
    } catch (QueryException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "the query cannot be run: " + e.getMessage()).causedBy(e);
    }
  }

  private Answer answer(QueryExec run, Bounds bounds) {
    if (question.query().isAskType()) {
      return new Answer.Truth(run.ask());
    }
    if (question.query().isSelectType()) {
      return table(run.select(), bounds);
    }
    return new Answer.Graph(
        statements(
            question.query().isConstructType() ? run.constructTriples() : run.describeTriples(),
            bounds));
  }

  private static List<Statement> statements(Iterator<Triple> triples, Bounds bounds) {
    Set<Triple> distinct = new LinkedHashSet<>();
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (distinct.add(triple)) {
        bounds.countRow(
            length(triple.getSubject())
                + length(triple.getPredicate())
                + length(triple.getObject()));
      }
    }
    return distinct.stream().map(Terms::statement).toList();
  }

  private static Answer table(RowSet found, Bounds bounds) {
    List<Var> variables = found.getResultVars();
    List<List<Optional<Value>>> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      bounds.countRow(variables.stream().map(row::get).mapToLong(QueryRun::length).sum());
      rows.add(row(variables, row));
    }
    return new Answer.Table(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static long length(Node node) {
    if (node == null) {
      return 0;
    }
    return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.toString().length();
  }

  private static List<Optional<Value>> row(List<Var> variables, Binding row) {
    return variables.stream().map(v -> Optional.ofNullable(row.get(v)).map(Terms::value)).toList();
  }
}
