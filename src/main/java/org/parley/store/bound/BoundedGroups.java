package org.parley.store.bound;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Puts bounds around GROUP BY, which holds every group until the last row has come, and around
 * GROUP_CONCAT, which makes one string of all rows.
 */
final class BoundedGroups extends TransformCopy {

  /** A name that no query can use. */
  private static final Var COUNT = Var.alloc("/count");

  private final Bounds bounds;

  BoundedGroups(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public Op transform(OpGroup group, Op sub) {
    List<ExprAggregator> bounded =
        group.getAggregators().stream()
            .map(each -> new ExprAggregator(each.getVar(), bounded(each.getAggregator())))
            .toList();
    // Without an aggregate Jena notes each row once more, and nobody counts the groups.
    return OpGroup.create(
        sub,
        group.getGroupVars(),
        bounded.isEmpty()
            ? List.of(new ExprAggregator(COUNT, new Tallied(new AggCount(), false, bounds)))
            : bounded);
  }

  private Aggregator bounded(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat all) {
      return grouped(
          new Concatenation(all.getExprList().get(0), all.getSeparator(), false, bounds));
    }
    if (aggregator instanceof AggGroupConcatDistinct each) {
      return grouped(
          new Concatenation(each.getExprList().get(0), each.getSeparator(), true, bounds));
    }
    return new Tallied(aggregator, isDistinct(aggregator), bounds);
  }

  /** Its values are bounded by the length of its string. */
  private Aggregator grouped(Concatenation concatenation) {
    return new Tallied(concatenation, false, bounds);
  }

  /** Only the names of Jena's classes tell. */
  private static boolean isDistinct(Aggregator aggregator) {
    return aggregator.getClass().getSimpleName().endsWith("Distinct");
  }
}
