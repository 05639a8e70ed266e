package org.parley.app;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.Iris;
import org.parley.store.ShapesValidation;
import org.parley.store.ShapesViolation;
import org.parley.vocabulary.Prefixes;
import org.parley.vocabulary.QueryFolder;

/**
 * Holds articles against the shapes and invariants of the ontology before a dataset has them, each
 * beside the words and the authority data that will stand beside it there. Many threads may ask.
 */
final class ShapesCheck {

  private final House house;
  private final String base;
  private ShapesValidation validation;
  private AuthorityData authority;

  /**
   * A check of articles.
   *
   * @param base what their IRIs begin with
   */
  ShapesCheck(House house, String base) {
    this.house = house;
    this.base = base;
  }

  /**
   * Does nothing if the articles are as they must be; what is only worth a warning passes.
   *
   * @param articles the graphs of articles
   * @param file what the fault names
   * @throws Fault that tells the first thing that is not as it must be
   */
  void require(Map<IRI, List<Statement>> articles, Path file) {
    Iris iris = new Iris(base);
    Map<IRI, List<Statement>> graphs = new HashMap<>(articles);
    Set<Value> named = new HashSet<>();
    articles.values().forEach(graph -> graph.forEach(s -> named.add(s.getObject())));
    graphs.put(iris.graph("ontology"), house.vocabulary().statements());
    graphs.put(iris.graph("authority"), authority().statements(named));
    List<ShapesViolation> violations = grave(validation().validate(graphs));
    if (!violations.isEmpty()) {
      throw violated(violations).at(file);
    }
  }

  /**
   * What is not as it must be of these things; what is only worth a warning is left out.
   *
   * @param graphs all that is to be seen beside them, the ontology and authority data too
   */
  List<ShapesViolation> violations(Map<IRI, Collection<Statement>> graphs, Set<Value> focus) {
    return grave(validation().validate(graphs, focus));
  }

  private static List<ShapesViolation> grave(List<ShapesViolation> violations) {
    return violations.stream()
        .filter(found -> found.severity() == ShapesViolation.Severity.VIOLATION)
        .toList();
  }

  /** Tells the first of the violations, on one line. */
  static Fault violated(List<ShapesViolation> violations) {
    ShapesViolation first = violations.get(0);
    String more = violations.size() == 1 ? "" : " (and %d more)".formatted(violations.size() - 1);
    String path = first.path().map(property -> ", " + property).orElse("");
    return Fault.of(
        ExitCode.BAD_INPUT,
        "not as it must be: <%s>%s: %s%s".formatted(first.focus(), path, first.message(), more));
  }

  /** The authority data below the same base; read when it is first needed. */
  synchronized AuthorityData authority() {
    if (authority == null) {
      authority = new AuthorityData(base);
    }
    return authority;
  }

  private synchronized ShapesValidation validation() {
    if (validation == null) {
      validation =
          new ShapesValidation(
              house.vocabulary().source(),
              QueryFolder.invariants().all(),
              Prefixes.read(base).namespaces());
    }
    return validation;
  }
}
