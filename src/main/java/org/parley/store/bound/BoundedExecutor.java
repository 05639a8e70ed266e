package org.parley.store.bound;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Counts the rows that go into what must hold them all, and times those that are skipped. */
final class BoundedExecutor extends OpExecutorTDB2 {

  private final Bounds bounds;

  BoundedExecutor(ExecutionContext context, Bounds bounds) {
    super(context);
    this.bounds = bounds;
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return super.execute(new OpOrder(held(order.getSubOp()), order.getConditions()), input);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return new Watched(super.execute(distinct, input), true, bounds);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    return super.execute(
        (OpJoin) OpJoin.create(held(join.getLeft()), held(join.getRight())), input);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    Op right = held(join.getRight());
    return super.execute(
        (OpLeftJoin) OpLeftJoin.create(join.getLeft(), right, join.getExprs()), input);
  }

  @Override
  protected QueryIterator execute(OpMinus minus, QueryIterator input) {
    return super.execute((OpMinus) OpMinus.create(minus.getLeft(), held(minus.getRight())), input);
  }

  @Override
  protected QueryIterator execute(OpSlice slice, QueryIterator input) {
    Op timed = new WatchedOp(slice.getSubOp(), false, bounds);
    return super.execute(new OpSlice(timed, slice.getStart(), slice.getLength()), input);
  }

  private Op held(Op op) {
    return new WatchedOp(op, true, bounds);
  }
}
