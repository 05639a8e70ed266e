package org.parley.store.bound;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.serializer.SerializationContext;

/**
 * An aggregate whose groups are counted, and if it is over distinct values, these too: both stay in
 * memory until the last row has come.
 */
final class Tallied extends AggregatorBase {

  private final Aggregator aggregator;
  private final boolean distinct;
  private final Bounds bounds;

  /**
   * Counts for an aggregate.
   *
   * @param distinct whether it keeps the values that it has seen
   */
  Tallied(Aggregator aggregator, boolean distinct, Bounds bounds) {
    super(aggregator.getName(), distinct, aggregator.getExprList());
    this.aggregator = aggregator;
    this.distinct = distinct;
    this.bounds = bounds;
  }

  @Override
  public Accumulator createAccumulator() {
    bounds.countHeld();
    Accumulator accumulator = aggregator.createAccumulator();
    return distinct ? new Values(accumulator) : accumulator;
  }

  @Override
  public Node getValueEmpty() {
    return aggregator.getValueEmpty();
  }

  @Override
  public Aggregator copy(ExprList args) {
    return new Tallied(aggregator.copy(args), distinct, bounds);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregator.asSparqlExpr(context);
  }

  @Override
  public String toPrefixString() {
    return aggregator.toPrefixString();
  }

  @Override
  public int hashCode() {
    return aggregator.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof Tallied tallied && aggregator.equals(tallied.aggregator, bySyntax);
  }

  /** Counts what the accumulator keeps. */
  private final class Values implements Accumulator {

    private final Accumulator accumulator;
    private final Set<Object> seen = new HashSet<>();

    Values(Accumulator accumulator) {
      this.accumulator = accumulator;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
      if (seen.add(value(row, env))) {
        bounds.countHeld();
      }
      accumulator.accumulate(row, env);
    }

    /** Of COUNT(DISTINCT *) it is the row; what cannot be evaluated is no value of its own. */
    private Object value(Binding row, FunctionEnv env) {
      ExprList values = getExprList();
      if (values == null || values.isEmpty()) {
        return row;
      }
      try {
        return values.get(0).eval(row, env).asNode();
      } catch (ExprEvalException none) {
        return "";
      }
    }

    @Override
    public NodeValue getValue() {
      return accumulator.getValue();
    }
  }
}
