package org.parley.export.tool;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.StoreView;

/** Writes what a dataset holds for tools that know no RDF. */
public final class ToolExporter {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final StoreView store;
  private final Map<String, String> prefixes;

  /**
   * An exporter of a store.
   *
   * @param prefixes those of the vocabulary
   */
  public ToolExporter(StoreView store, Map<String, String> prefixes) {
    this.store = store;
    this.prefixes = Map.copyOf(prefixes);
  }

  /** Writes UTF-8 and flushes; the stream stays open. The same data give the same bytes. */
  public void write(ToolFormat format, OutputStream out) {
    switch (format) {
      case GRAPHML -> NetworkWriter.graphml(network(), out);
      case GEXF -> NetworkWriter.gexf(network(), out);
      case GEOJSON -> new PlacedEvents(ask("placed-events")).write(out);
      case PLOVER -> events().write(out);
      case CSV -> new AgreementRows(Cards.of(ask("event-facts"), ask("agreements"))).write(out);
    }
  }

  private Network network() {
    return Network.of(ask("network-actors"), ask("network-ties"));
  }

  private EventRows events() {
    return new EventRows(
        Cards.of(ask("event-facts"), ask("plover-events")),
        Cards.of(ask("plover-actors")),
        ask("plover-dyads"));
  }

  private Answer.Table ask(String query) {
    String sparql = ResourceFolder.text("org/parley/export/tool/" + query + ".rq");
    return store.select(Question.of(sparql).prefixes(prefixes).within(PATIENCE));
  }
}
