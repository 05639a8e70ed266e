package org.parley.store.bound;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** The allowance of one run, and how much of its time is left. */
public final class Bounds {

  private static final String IN_PARTS = "ask for parts of it with LIMIT and OFFSET";

  private final Allowance allowance;
  private final long deadline;
  private long rows;
  private long groups;
  private long characters;

  private Bounds(Allowance allowance) {
    this.allowance = allowance;
    this.deadline = System.nanoTime() + allowance.time().toNanos();
  }

  /** Bounds of a run that begins now. */
  public static Bounds from(Allowance allowance) {
    return new Bounds(allowance);
  }

  /** Lets a query run within these bounds. */
  public QueryExecDatasetBuilder applyTo(QueryExecDatasetBuilder run) {
    RewriteFactory optimizer =
        context -> op -> bounded(Optimize.stdOptimizationFactory.create(context).rewrite(op));
    OpExecutorFactory executor = context -> new BoundedExecutor(context, this);
    return run.set(ARQConstants.sysOptimizerFactory, optimizer)
        .set(ARQConstants.sysOpExecutorFactory, executor)
        .set(ARQ.enablePropertyFunctions, false)
        .timeout(allowance.time().toMillis());
  }

  private Op bounded(Op op) {
    return Transformer.transform(new BoundedGroups(this), new BoundedExpressions(this), op);
  }

  /** The fault of a query that took too long. */
  public static Fault overdue(Allowance allowance) {
    double seconds = allowance.time().toMillis() / 1000.0;
    return Fault.of(ExitCode.LIMIT, "the query was stopped after " + seconds + " s")
        .advise("make the question narrower, or allow more with --timeout");
  }

  void requireTime() {
    if (System.nanoTime() > deadline) {
      throw new Breach(overdue(allowance));
    }
  }

  void requireShort(long length) {
    if (length > allowance.string()) {
      throw breach(
          "the query makes a string of more than " + allowance.string() + " letters",
          "make the question narrower");
    }
  }

  void requireFewHeld(long held) {
    if (held > allowance.held()) {
      throw breach(
          "the query sorts or compares more than " + allowance.held() + " rows",
          "make the question narrower");
    }
  }

  /** Counts a group, or a value of one, that is held until the last row has come. */
  void countHeld() {
    groups++;
    if (groups > allowance.held()) {
      throw breach(
          "the query holds more than " + allowance.held() + " groups or distinct values",
          "make the question narrower");
    }
  }

  /**
   * Counts one row, or one statement, of the answer.
   *
   * @param length how many characters its values have together
   */
  public void countRow(long length) {
    rows++;
    characters += length;
    if (rows > allowance.rows()) {
      throw breach("the answer has more than " + allowance.rows() + " rows", IN_PARTS);
    }
    if (characters > allowance.characters()) {
      throw breach("the answer has more than " + allowance.characters() + " characters", IN_PARTS);
    }
  }

  private static Breach breach(String what, String advice) {
    return new Breach(Fault.of(ExitCode.LIMIT, what).advise(advice));
  }
}
