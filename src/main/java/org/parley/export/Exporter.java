package org.parley.export;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.parley.store.StoreView;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphWriter;
import org.parley.turtle.Namespaces;

/** Writes parts of a dataset as RDF files. */
public final class Exporter {

  /** Under which nobody can look anything up: data meant for others needs a base of its own. */
  public static final String DEFAULT_BASE = "https://w3id.org/parley/data/";

  private final StoreView store;
  private final Namespaces namespaces;
  private final String base;

  /**
   * An exporter of a store.
   *
   * @param base the base IRI of its data
   */
  public Exporter(StoreView store, Namespaces namespaces, String base) {
    this.store = store;
    this.namespaces = namespaces;
    this.base = base;
  }

  /** Writes and flushes; the stream stays open. */
  public Exported write(Selection selection, GraphFormat format, OutputStream out) {
    List<Statement> statements = selection.from(store);
    new GraphWriter(namespaces).write(statements, format, out);
    return new Exported(statements.size(), warning());
  }

  /** Writes a file whole, or leaves what was there. */
  public Exported write(Selection selection, GraphFormat format, Path file) {
    List<Statement> statements = selection.from(store);
    new AtomicFile(file).write(out -> new GraphWriter(namespaces).write(statements, format, out));
    return new Exported(statements.size(), warning());
  }

  /** What a person should know before publishing the data. */
  public Optional<String> warning() {
    return base.equals(DEFAULT_BASE)
        ? Optional.of(
            "the data has the default base IRI "
                + DEFAULT_BASE
                + ", which others use too; set one of your own before you publish it")
        : Optional.empty();
  }

  /**
   * What was written.
   *
   * @param statements how many, counted in each named graph
   * @param warning what a person should know before publishing it
   */
  public record Exported(int statements, Optional<String> warning) {}
}
