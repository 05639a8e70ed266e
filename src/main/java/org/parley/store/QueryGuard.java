package org.parley.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * Refuses what lets a query reach outside the dataset: other servers, and Java classes, which Jena
 * would load by name. Also what no bound holds.
 */
final class QueryGuard {

  private static final String JAVA = "java:";

  private static final List<String> FUNCTIONS =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#",
          "http://jena.apache.org/ARQ/function#");

  /** One call of these makes a string of any length, or looks for a pattern without an end. */
  private static final List<String> BOUNDLESS =
      List.of(
          "http://www.w3.org/2005/xpath-functions#format-number",
          "http://www.w3.org/2005/xpath-functions#matches",
          "http://www.w3.org/2005/xpath-functions#replace",
          "http://jena.apache.org/ARQ/function#sprintf");

  /** Properties that are computed; some make strings, some count all that there is. */
  private static final List<String> COMPUTED =
      List.of("http://jena.apache.org/", "http://jena.hpl.hp.com/ARQ/");

  private QueryGuard() {}

  static void check(Op algebra) {
    Walker.walk(algebra, new Patterns(), new Functions());
  }

  private static Fault refused(String what, String why) {
    return Fault.of(ExitCode.BAD_INPUT, what).advise(why);
  }

  private static final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw refused("SERVICE is switched off", "a query sees this dataset only");
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> checkPredicate(triple.getPredicate()));
    }

    /**
     * A path is written with nothing but IRIs and signs, so that its text tells which there are.
     */
    @Override
    public void visit(OpPath path) {
      checkPredicate(path.getTriplePath().getPredicate());
      if (String.valueOf(path.getTriplePath().getPath()).contains("<" + JAVA)) {
        throw noJava("in a path");
      }
    }

    /** The walker does not go into what is sorted by and what is summed up. */
    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      for (ExprAggregator aggregate : group.getAggregators()) {
        new Functions().visit(aggregate);
        ExprList summed = aggregate.getAggregator().getExprList();
        if (summed != null) {
          summed.forEach(this::walk);
        }
      }
    }

    private void walk(Expr expression) {
      Walker.walk(expression, this, new Functions());
    }

    private static Fault noJava(String place) {
      return refused("no such property: " + place, "Java classes are out of reach");
    }

    private static void checkPredicate(Node predicate) {
      if (predicate == null || !predicate.isURI()) {
        return;
      }
      if (predicate.getURI().startsWith(JAVA)) {
        throw noJava("<" + predicate.getURI() + ">");
      }
      if (COMPUTED.stream().anyMatch(predicate.getURI()::startsWith)) {
        throw refused("no such property: <" + predicate.getURI() + ">", "nothing is computed");
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function named) {
        checkFunction(named.getFunctionIRI());
      }
    }

    @Override
    public void visit(ExprAggregator aggregate) {
      if (aggregate.getAggregator() instanceof AggCustom custom) {
        checkFunction(custom.getIRI());
      }
    }

    private static void checkFunction(String iri) {
      if (FUNCTIONS.stream().noneMatch(iri::startsWith)) {
        throw refused("no function <" + iri + ">", "known are those of SPARQL 1.1, XPath and ARQ");
      }
      if (BOUNDLESS.contains(iri)) {
        throw refused("no function <" + iri + ">", "use REPLACE, REGEX and CONCAT");
      }
    }
  }
}
