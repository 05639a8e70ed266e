package org.parley.store.bound;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts bounds around the functions that make long strings or look for patterns. */
final class BoundedExpressions extends ExprTransformCopy {

  private final Bounds bounds;

  BoundedExpressions(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      return new BoundedRegex(args, bounds);
    }
    if (function instanceof E_StrReplace) {
      return new BoundedReplace(args, bounds);
    }
    if (function instanceof E_StrConcat || function instanceof E_Function) {
      return new BoundedFunction((ExprFunctionN) function.copy(args), args, bounds);
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    return function instanceof E_StrEncodeForURI
        ? new BoundedEncoding(arg, bounds)
        : super.transform(function, arg);
  }
}
