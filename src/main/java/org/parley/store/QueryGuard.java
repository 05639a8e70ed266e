package org.parley.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * Refuses what lets a query reach outside the dataset: other servers, and Java classes, which Jena
 * would load by name.
 */
final class QueryGuard {

  private static final List<String> FUNCTIONS =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions#",
          "http://www.w3.org/2005/xpath-functions/math#",
          "http://jena.apache.org/ARQ/function#");

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

    @Override
    public void visit(OpPath path) {
      checkPredicate(path.getTriplePath().getPredicate());
    }

    private static void checkPredicate(Node predicate) {
      if (predicate != null && predicate.isURI() && predicate.getURI().startsWith("java:")) {
        throw refused("no property <" + predicate.getURI() + ">", "Java classes are out of reach");
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
    }
  }
}
