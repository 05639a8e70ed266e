package org.parley.store.bound;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REGEX that ends in time. */
final class BoundedRegex extends ExprFunctionN {

  private record Compiled(String pattern, String flags, Pattern regex) {}

  private final Bounds bounds;
  private Compiled last = new Compiled("", "", Pattern.compile(""));

  BoundedRegex(ExprList args, Bounds bounds) {
    super("regex", args);
    this.bounds = bounds;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text = text(values.get(0));
    String flags = values.size() == 3 ? text(values.get(2)) : "";
    Pattern regex = compiled(text(values.get(1)), flags);
    return NodeValue.booleanReturn(regex.matcher(new TimedText(text, bounds)).find());
  }

  /** Nearly always it is the same pattern in every row. */
  private Pattern compiled(String pattern, String flags) {
    if (!last.pattern().equals(pattern) || !last.flags().equals(flags)) {
      last = new Compiled(pattern, flags, RegexEngine.makePattern("REGEX", pattern, flags));
    }
    return last.regex();
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", value).getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedRegex(args, bounds);
  }
}
