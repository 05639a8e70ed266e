package org.parley.store;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** The one place where RDF4J's terms become Jena's and back. */
final class Terms {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private Terms() {}

  static Node node(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    }
    if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(blank.getID());
    }
    if (value instanceof Literal literal) {
      return literal(literal);
    }
    throw new IllegalArgumentException("not a term of RDF 1.1: " + value);
  }

  private static Node literal(Literal literal) {
    return literal
        .getLanguage()
        .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    literal.getLabel(), NodeFactory.getType(literal.getDatatype().stringValue())));
  }

  /** The triple as the dataset will give it back: numbers may come back in another spelling. */
  static Triple stored(Statement s) {
    return stored(Triple.create(node(s.getSubject()), node(s.getPredicate()), node(s.getObject())));
  }

  static Triple stored(Triple t) {
    return Triple.create(t.getSubject(), t.getPredicate(), stored(t.getObject()));
  }

  /**
   * TDB2 keeps numbers as 64 bits wherever it can tell that they are numbers. It does not look
   * whether they fit: 30 digits come back as another number.
   */
  private static Node stored(Node node) {
    if (!node.isLiteral() || !(node.getLiteralDatatype() instanceof XSDDatatype)) {
      return node;
    }
    NodeId inline = NodeIdInline.inline(node);
    Node back =
        inline == null
            ? ThriftConvert.convert(ThriftConvert.convert(node, true))
            : NodeIdInline.extract(inline);
    if (!back.sameValueAs(node)) {
      throw Fault.of(ExitCode.BAD_INPUT, "the dataset cannot hold a number as long as " + node)
          .advise("give it as text, or rounded");
    }
    return back;
  }

  static Value value(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(node.getURI());
    }
    if (node.isBlank()) {
      return VALUES.createBNode(node.getBlankNodeLabel());
    }
    if (!node.isLiteral()) {
      throw new IllegalArgumentException("not a term of RDF 1.1: " + node);
    }
    return node.getLiteralLanguage().isEmpty()
        ? VALUES.createLiteral(
            node.getLiteralLexicalForm(), VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }

  static Statement statement(Triple t) {
    return VALUES.createStatement(
        (Resource) value(t.getSubject()), (IRI) value(t.getPredicate()), value(t.getObject()));
  }

  static Statement statement(Quad q) {
    return q.isDefaultGraph()
        ? statement(q.asTriple())
        : VALUES.createStatement(
            (Resource) value(q.getSubject()),
            (IRI) value(q.getPredicate()),
            value(q.getObject()),
            (Resource) value(q.getGraph()));
  }
}
