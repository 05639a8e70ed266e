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
  private static final String BASE = "relative:/";

  static ParsedQuestion of(Question question) {
    Query query = new Query();
    question.prefixes().forEach(query::setPrefix);
    parse(query, question.text());
    Op algebra = Algebra.compile(query);
    QueryGuard.check(algebra);
    question.parameters().keySet().forEach(name -> requireVariable(name, algebra));
    return new ParsedQuestion(query, binding(question.parameters()));
  }

  private static void parse(Query query, String text) {
    try {
      QueryFactory.parse(query, text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw syntaxError(e, text);
    } catch (QueryException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "query: " + e.getMessage()).causedBy(e);
    }
  }

  private static Fault syntaxError(QueryParseException e, String text) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("syntax error");
    Fault fault =
        Fault.of(ExitCode.BAD_INPUT, "the query is not SPARQL 1.1: " + message).causedBy(e);
    if (e.getLine() < 1 || e.getColumn() < 1) {
      return fault;
    }
    String line = text.lines().skip(e.getLine() - 1L).findFirst().orElse("");
    int caret = Math.min(e.getColumn() - 1, line.length());
    return fault
        .at("line " + e.getLine() + ", column " + e.getColumn())
        .show(line.replace('\t', ' ') + "\n" + " ".repeat(caret) + "^");
  }

  private static void requireVariable(String name, Op algebra) {
    Set<String> variables = new TreeSet<>();
    OpVars.mentionedVars(algebra).stream()
        .filter(variable -> variable.isNamedVar())
        .forEach(variable -> variables.add(variable.getVarName()));
    if (!variables.contains(name)) {
      String hint =
          Nearest.of(name, variables).map(near -> "did you mean ?" + near + "? ").orElse("");
      throw Fault.of(ExitCode.USAGE, "the query has no variable ?" + name)
          .advise(hint + "variables: " + variables);
    }
  }

  private static Binding binding(Map<String, Value> parameters) {
    BindingBuilder builder = Binding.builder();
    parameters.forEach((name, value) -> builder.add(Var.alloc(name), Terms.node(value)));
    return builder.build();
  }
}
