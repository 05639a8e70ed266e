package org.parley.app;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.store.StoreView;

/** Statements by their graph and by their ends: as they are stored, or as they would be. */
interface Quads {

  /** The statements of a named graph; none if there is no such graph. */
  List<Statement> graph(IRI name);

  /** The statements of all named graphs with these ends; an empty end stands for any. */
  List<Statement> find(Optional<Value> subject, Optional<IRI> predicate, Optional<Value> object);

  /** As they are stored now. */
  static Quads of(StoreView store) {
    return new Quads() {
      @Override
      public List<Statement> graph(IRI name) {
        return store.graph(name);
      }

      @Override
      public List<Statement> find(
          Optional<Value> subject, Optional<IRI> predicate, Optional<Value> object) {
        return store.statements(subject, predicate, object);
      }
    };
  }
}
