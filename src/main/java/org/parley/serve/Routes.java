package org.parley.serve;

import java.util.Optional;
import org.parley.app.OpenDataset;
import org.parley.app.Search;
import org.parley.page.Address;
import org.parley.page.Site;

/**
 * Which address is whose. Pages and things have no register: a path is a page if the site has it,
 * and a thing if the dataset says something of it.
 */
final class Routes implements Resource {

  private static final String METHODS = "GET, HEAD, OPTIONS";

  private final OpenDataset dataset;
  private final Site site;
  private final Turnstile turnstile;
  private final Metrics metrics;
  private final Resource sparql;
  private final GraphStore graphStore;
  private final Descriptions descriptions;
  private final Resource ontology;
  private final Documents documents;
  private final Resource suggestions;
  private final Resource fresh;

  Routes(
      OpenDataset dataset,
      Site site,
      Search search,
      Turnstile turnstile,
      Metrics metrics,
      Settings settings) {
    this.dataset = dataset;
    this.site = site;
    this.turnstile = turnstile;
    this.metrics = metrics;
    Updates updates = new Updates(settings.editing(), turnstile, new GraphReplies(dataset));
    this.descriptions = new Descriptions(dataset, turnstile, updates.areTaken());
    this.sparql =
        new SparqlEndpoint(dataset, settings.limits(), turnstile, descriptions::service, updates);
    this.graphStore = new GraphStore(dataset, settings.limits(), turnstile);
    this.ontology = new OntologyDocument(dataset, site);
    this.documents = new Documents(dataset, site, turnstile);
    this.suggestions = new Suggestions(search, turnstile);
    this.fresh = new Freshness(dataset, this::document);
  }

  @Override
  public Reply answer(Ask ask) {
    if (ask.method().equals("OPTIONS")) {
      String methods = ask.path().equals("sparql") ? METHODS + ", POST" : METHODS;
      return Reply.empty(204).with("Allow", methods);
    }
    return switch (ask.path()) {
      case "health" -> health(ask);
      case "metrics" -> metrics.answer(ask);
      default -> fresh.answer(ask);
    };
  }

  private Reply document(Ask ask) {
    String path = ask.path();
    if (path.startsWith(Documents.FOLDER)) {
      ask.requireReading();
      return documents.document(ask);
    }
    if (path.startsWith("graph/")) {
      return graphStore.direct(ask);
    }
    return switch (path) {
      case "sparql" -> sparql.answer(ask);
      case "data" -> graphStore.answer(ask);
      case "void", ".well-known/void" -> descriptions.dataset(ask);
      case "ns" -> ontology.answer(ask);
      case "suggest", "find" -> suggestions.answer(ask);
      default -> pageOrThing(ask);
    };
  }

  private Reply pageOrThing(Ask ask) {
    ask.requireReading();
    String path = ask.path().isEmpty() ? "index.html" : ask.path();
    return asset(path, ask)
        .or(() -> page(path, ask))
        .or(() -> documents.thing(ask))
        .orElseThrow(() -> documents.unknown(path));
  }

  private Optional<Reply> asset(String path, Ask ask) {
    return site.asset(new Address(path, ask.parameters().firsts()))
        .map(asset -> Reply.of(asset.mediaType(), out -> out.write(asset.content())));
  }

  private Optional<Reply> page(String path, Ask ask) {
    Address address = new Address(path, ask.parameters().firsts());
    return path.endsWith(".html")
        ? turnstile
            .pass(() -> site.page(address))
            .map(page -> Reply.text("text/html; charset=utf-8", page.html()))
        : Optional.empty();
  }

  /** Whether the dataset answers; a server that cannot ask is not well. */
  private Reply health(Ask ask) {
    ask.requireReading();
    String version = dataset.state();
    // So that a command knows that it asks the server whose key it has.
    String process =
        ask.caller() == Caller.OWNER ? ",\"process\":" + ProcessHandle.current().pid() : "";
    String health = "{\"status\":\"up\",\"dataset\":\"%s\"%s}\n".formatted(version, process);
    return Reply.text("application/json", health).with("Cache-Control", "no-store");
  }
}
