package org.parley.store.bound;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts bounds around GROUP_CONCAT, which makes one string of all rows. */
final class BoundedGroups extends TransformCopy {

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
    return OpGroup.create(sub, group.getGroupVars(), bounded);
  }

  private Aggregator bounded(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat all) {
      return new Concatenation(all.getExprList().get(0), all.getSeparator(), false, bounds);
    }
    if (aggregator instanceof AggGroupConcatDistinct each) {
      return new Concatenation(each.getExprList().get(0), each.getSeparator(), true, bounds);
    }
    return aggregator;
  }
}
