package org.parley.store;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;

/**
 * A question that is SPARQL 1.1, reaches for nothing outside, and has the parameters it is given.
 */
record ParsedQuestion(Query query, Binding parameters) {

  /**
   * Relative IRIs get a base that is plainly nobody's; Jena's own would be the working directory.
   */
  static final String BASE = "relative:/";

  static ParsedQuestion of(Question question) {
    Query query = new Query();
    question.prefixes().forEach(query::setPrefix);
    parse(query, question.text());
    chooseGraphs(query, question);
    Op algebra = Algebra.compile(query);
    QueryGuard.check(algebra);
    question.parameters().keySet().forEach(name -> requireVariable(name, algebra));
    return new ParsedQuestion(query, binding(question.parameters()));
  }

  private static void chooseGraphs(Query query, Question question) {
    if (!question.from().isEmpty() || !question.fromNamed().isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      question.from().forEach(graph -> query.addGraphURI(graph.stringValue()));
      question.fromNamed().forEach(graph -> query.addNamedGraphURI(graph.stringValue()));
    }
  }

  private static void parse(Query query, String text) {
    try {
      QueryFactory.parse(query, text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw SyntaxFault.of(e, "query", text);
    } catch (QueryException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "query: " + e.getMessage()).causedBy(e);
    }
  }

  private static void requireVariable(String name, Op algebra) {
    Set<String> variables = new TreeSet<>();
    OpVars.mentionedVars(algebra).stream()
        .filter(variable -> variable.isNamedVar())
        .forEach(variable -> variables.add(variable.getVarName()));
    if (!variables.contains(name)) {
      String list = "variables: " + String.join(", ", variables);
      throw Fault.of(ExitCode.USAGE, "the query has no variable ?" + name)
          .advise(Nearest.hint(name, variables).map(hint -> hint + " " + list).orElse(list));
    }
  }

  private static Binding binding(Map<String, Value> parameters) {
    BindingBuilder builder = Binding.builder();
    parameters.forEach((name, value) -> builder.add(Var.alloc(name), Terms.node(value)));
    return builder.build();
  }
}
