package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.modify.request.UpdateWithUsing;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.rdf4j.model.IRI;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * An update that is SPARQL 1.1 and does nothing but put in and take out statements: it loads
 * nothing, and makes, empties and copies no graph.
 */
record ParsedUpdate(List<Operation> operations) {

  /**
   * Templates, for each row of a query.
   *
   * @param where the query; none for data, which are there once
   */
  record Operation(Optional<Query> where, List<Quad> out, List<Quad> in) {}

  /** The update of a text; the graphs of the question are those that the protocol names. */
  static ParsedUpdate of(Question question) {
    UpdateRequest request = new UpdateRequest();
    question.prefixes().forEach(request::setPrefix);
    try {
      UpdateFactory.parse(request, question.text(), ParsedQuestion.BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw SyntaxFault.of(e, "update", question.text());
    } catch (QueryException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "update: " + e.getMessage()).causedBy(e);
    }
    List<Operation> operations = new ArrayList<>();
    for (Update update : request.getOperations()) {
      Operation operation = operation(update, question);
      if (operation.where().isPresent() && !operations.isEmpty()) {
        throw Fault.of(ExitCode.BAD_INPUT, "an operation with a WHERE must be the first")
            .advise("send the operations one after the other");
      }
      operations.add(operation);
    }
    return new ParsedUpdate(List.copyOf(operations));
  }

  private static Operation operation(Update update, Question question) {
    if (update instanceof UpdateDataInsert data) {
      return new Operation(Optional.empty(), List.of(), data.getQuads());
    }
    if (update instanceof UpdateDataDelete data) {
      return new Operation(Optional.empty(), data.getQuads(), List.of());
    }
    if (update instanceof UpdateDeleteWhere delete) {
      Query where = query(pattern(delete.getQuads()), List.of(), List.of());
      return new Operation(Optional.of(where), delete.getQuads(), List.of());
    }
    if (update instanceof UpdateModify modify) {
      return modification(modify, question);
    }
    String word = update.getClass().getSimpleName().replaceFirst("^Update", "");
    throw Fault.of(ExitCode.BAD_INPUT, word.toUpperCase(Locale.ROOT) + " is switched off")
        .advise("an update inserts and deletes statements, nothing else");
  }

  private static Operation modification(UpdateModify modify, Question question) {
    use(modify, question);
    Element pattern = modify.getWherePattern();
    Optional<Node> with = Optional.ofNullable(modify.getWithIRI());
    List<String> using = modify.getUsing().stream().map(Node::getURI).toList();
    List<String> named = modify.getUsingNamed().stream().map(Node::getURI).toList();
    boolean whereOfWith = with.isPresent() && using.isEmpty() && named.isEmpty();
    Element where = whereOfWith ? new ElementNamedGraph(with.get(), pattern) : pattern;
    return new Operation(
        Optional.of(query(where, using, named)),
        placed(modify.getDeleteQuads(), with),
        placed(modify.getInsertQuads(), with));
  }

  /** The protocol names graphs only for an update that names none itself. */
  private static void use(UpdateWithUsing update, Question question) {
    if (question.from().isEmpty() && question.fromNamed().isEmpty()) {
      return;
    }
    if (update.getWithIRI() != null
        || !update.getUsing().isEmpty()
        || !update.getUsingNamed().isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "the request names graphs and so does the update")
          .advise("leave out using-graph-uri, or WITH and USING");
    }
    question.from().stream().map(ParsedUpdate::node).forEach(update::addUsing);
    question.fromNamed().stream().map(ParsedUpdate::node).forEach(update::addUsingNamed);
  }

  private static Node node(IRI iri) {
    return Terms.node(iri);
  }

  private static List<Quad> placed(List<Quad> quads, Optional<Node> with) {
    return quads.stream()
        .map(
            quad ->
                quad.isDefaultGraph() && with.isPresent()
                    ? Quad.create(with.get(), quad.asTriple())
                    : quad)
        .toList();
  }

  private static Element pattern(List<Quad> quads) {
    ElementGroup group = new ElementGroup();
    for (Quad quad : quads) {
      ElementTriplesBlock triple = new ElementTriplesBlock();
      triple.addTriple(quad.asTriple());
      group.addElement(
          quad.isDefaultGraph() ? triple : new ElementNamedGraph(quad.getGraph(), triple));
    }
    return group;
  }

  private static Query query(Element pattern, List<String> from, List<String> named) {
    Query query = new Query();
    query.setSyntax(Syntax.syntaxSPARQL_11);
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(pattern);
    from.forEach(query::addGraphURI);
    named.forEach(query::addNamedGraphURI);
    query.ensureResultVars();
    QueryGuard.check(Algebra.compile(query));
    return query;
  }
}
