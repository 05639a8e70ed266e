package org.parley.store.bound;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * REPLACE that ends in time. It is rehearsed on a text that looks at the clock, which also tells
 * how long the answer can become, before Jena does it.
 */
final class BoundedReplace extends ExprFunctionN {

  private final E_StrReplace function;
  private final Bounds bounds;

  BoundedReplace(ExprList args, Bounds bounds) {
    super("replace", args);
    this.function = new E_StrReplace(args.get(0), args.get(1), args.get(2), optional(args));
    this.bounds = bounds;
  }

  private static Expr optional(ExprList args) {
    return args.size() == 4 ? args.get(3) : null;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text = text(values.get(0));
    String replacement = text(values.get(2));
    String flags = values.size() == 4 ? text(values.get(3)) : "";
    Pattern regex = RegexEngine.makePattern("REPLACE", text(values.get(1)), flags);
    bounds.requireShort(longest(regex.matcher(new TimedText(text, bounds)), text, replacement));
    return function.eval(values);
  }

  /** Each match becomes the replacement, in which each dollar may stand for the whole match. */
  private long longest(Matcher matcher, String text, String replacement) {
    long dollars = replacement.chars().filter(c -> c == '$').count();
    long length = text.length();
    while (matcher.find()) {
      length += replacement.length() + dollars * (matcher.end() - matcher.start());
      bounds.requireShort(length);
    }
    return length;
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REPLACE", value).getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedReplace(args, bounds);
  }
}
