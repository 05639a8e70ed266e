package org.parley.store.bound;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A function whose answer may not be longer than a string may be. It puts its arguments together,
 * each of which was bounded before.
 */
final class BoundedFunction extends ExprFunctionN {

  private final ExprFunctionN function;
  private final Bounds bounds;

  BoundedFunction(ExprFunctionN function, ExprList args, Bounds bounds) {
    super(function.getFunctionSymbol().getSymbol(), args);
    this.function = function;
    this.bounds = bounds;
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
    NodeValue value = function.eval(row, env);
    if (value.isString() || value.isLangString()) {
      bounds.requireShort(value.asString().length());
    }
    return value;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return function.eval(values);
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedFunction((ExprFunctionN) function.copy(args), args, bounds);
  }
}
