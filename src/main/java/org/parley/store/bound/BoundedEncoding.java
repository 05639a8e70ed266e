package org.parley.store.bound;

import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** ENCODE_FOR_URI, which makes up to nine characters of one. */
final class BoundedEncoding extends E_StrEncodeForURI {

  private final Bounds bounds;

  BoundedEncoding(Expr text, Bounds bounds) {
    super(text);
    this.bounds = bounds;
  }

  @Override
  public NodeValue eval(NodeValue text) {
    NodeValue encoded = super.eval(text);
    bounds.requireShort(encoded.asString().length());
    return encoded;
  }

  @Override
  public Expr copy(Expr text) {
    return new BoundedEncoding(text, bounds);
  }
}
