package org.parley.export;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.StoreView;

/** What of a dataset is exported. */
public sealed interface Selection {

  /** Its statements with their named graphs. */
  List<Statement> from(StoreView store);

  /** Everything, which may be nothing yet. */
  record Everything() implements Selection {
    @Override
    public List<Statement> from(StoreView store) {
      return store.statements();
    }
  }

  /**
   * What one article says.
   *
   * @param graph the article's named graph
   */
  record Article(IRI graph) implements Selection {
    @Override
    public List<Statement> from(StoreView store) {
      return found(store.quads(graph), "no article with the graph <" + graph + ">");
    }
  }

  /**
   * One actor, event or other thing with its neighbourhood.
   *
   * @param thing its IRI
   * @param parts the classes whose members are parts of what they hang on, such as reports and
   *     quantities, and come along whole
   * @param most how many statements may have it as their object, so that a state which thousands of
   *     events name is no download of them all; a note says what is left out
   */
  record Entity(IRI thing, List<IRI> parts, int most) implements Selection {
    public Entity(IRI thing, List<IRI> parts) {
      this(thing, parts, Integer.MAX_VALUE);
    }

    public Entity {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Statement> from(StoreView store) {
      List<Statement> statements = new Neighbourhood(store, parts, most).of(thing);
      return found(statements, "nothing is said about <" + thing + ">");
    }
  }

  private static List<Statement> found(List<Statement> statements, String ifNone) {
    if (statements.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, ifNone);
    }
    return statements;
  }
}
