package org.parley.store.bound;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** An operation whose rows are watched. */
final class WatchedOp extends OpExt {

  private final Op op;
  private final boolean kept;
  private final Bounds bounds;

  /**
   * Watches an operation.
   *
   * @param kept whether its rows will stay in memory
   */
  WatchedOp(Op op, boolean kept, Bounds bounds) {
    super("watched");
    this.op = op;
    this.kept = kept;
    this.bounds = bounds;
  }

  @Override
  public Op effectiveOp() {
    return op;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    return new Watched(QC.execute(op, input, context), kept, bounds);
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    op.output(out, context);
  }

  @Override
  public int hashCode() {
    return op.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other instanceof WatchedOp watched && op.equalTo(watched.op, labels);
  }
}
