package org.parley.store.bound;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT up to a length. */
final class Concatenation extends AggGroupConcat {

  private static final String USUAL_SEPARATOR = " ";

  private final boolean distinct;
  private final Bounds bounds;

  Concatenation(Expr each, String separator, boolean distinct, Bounds bounds) {
    super(each, separator == null ? USUAL_SEPARATOR : separator);
    this.distinct = distinct;
    this.bounds = bounds;
  }

  @Override
  public Aggregator copy(ExprList args) {
    return new Concatenation(args.get(0), getSeparator(), distinct, bounds);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Text(getExprList().get(0));
  }

  @Override
  public Node getValueEmpty() {
    return NodeValue.nvEmptyString.asNode();
  }

  private final class Text extends AccumulatorExpr {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    Text(Expr each) {
      super(each, distinct);
    }

    @Override
    protected void accumulate(NodeValue value, Binding row, FunctionEnv env) {
      if (begun) {
        text.append(getSeparator());
      }
      begun = true;
      text.append(value.asString());
      bounds.requireShort(text.length());
    }

    @Override
    protected void accumulateError(Binding row, FunctionEnv env) {
      // As SPARQL says, one error makes the whole an error; the base class counts.
    }

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
