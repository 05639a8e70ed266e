package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.app.OpenDataset;
import org.parley.fault.Nearest;
import org.parley.page.Address;
import org.parley.page.Site;
import org.parley.store.Answer;
import org.parley.turtle.GraphFormat;
import org.parley.vocabulary.Pl;

/**
 * Linked data: a thing is not a document, so its IRI leads (303) to the document about it, {@code
 * doc/KEY}, which comes in the form that the client likes, or in one form as {@code doc/KEY.ttl}.
 */
final class Documents {

  static final String FOLDER = "doc/";
  private static final String HTML = "text/html";

  /** Codes are the ontology's, not the dataset's, and have a place of their own. */
  private static final String CODES = "code/";

  private final OpenDataset dataset;
  private final Site site;
  private final Turnstile turnstile;
  private final GraphReplies graphs;

  Documents(OpenDataset dataset, Site site, Turnstile turnstile) {
    this.dataset = dataset;
    this.site = site;
    this.turnstile = turnstile;
    this.graphs = new GraphReplies(dataset);
  }

  /** A thing; empty if nothing is said of it. */
  Optional<Reply> thing(Ask ask) {
    return isKnown(iri(ask.path()))
        ? Optional.of(Reply.redirect(303, "/" + FOLDER + ask.path()).with("Vary", "Accept"))
        : Optional.empty();
  }

  /** A document about a thing. */
  Reply document(Ask ask) {
    String key = ask.path().substring(FOLDER.length());
    if (key.endsWith(".html")) {
      return html(ask, key.substring(0, key.length() - ".html".length()));
    }
    for (GraphFormat format : GraphReplies.FORMATS) {
      String ending = "." + format.extension();
      if (key.endsWith(ending)) {
        return rdf(key.substring(0, key.length() - ending.length()), format);
      }
    }
    return negotiated(ask, key);
  }

  private Reply negotiated(Ask ask, String key) {
    List<String> offers = new ArrayList<>(List.of(HTML));
    GraphReplies.FORMATS.forEach(format -> offers.add(format.mediaType()));
    String type = Accept.of(ask).best(offers).orElseThrow(() -> Refusal.notAcceptable(offers));
    Reply reply = type.equals(HTML) ? html(ask, key) : rdf(key, GraphFormat.of(type));
    String ending = type.equals(HTML) ? "html" : GraphFormat.of(type).extension();
    return reply.with("Vary", "Accept").with("Content-Location", "/" + FOLDER + key + "." + ending);
  }

  private Reply html(Ask ask, String key) {
    return elsewhere(key).map(place -> Reply.redirect(303, place)).orElseGet(() -> page(ask, key));
  }

  /**
   * Where people read of what has no page of its own: of codes in the ontology's documentation, of
   * reports on the page of their event.
   */
  private Optional<String> elsewhere(String key) {
    IRI thing = iri(key);
    if (key.startsWith(CODES) && isKnown(thing)) {
      boolean one = object(thing, SKOS.IN_SCHEME).isPresent();
      return Optional.of("/ns#" + (one ? "code-" : "") + key.substring(CODES.length()));
    }
    String base = dataset.info().base();
    return object(thing, Pl.EVENT)
        .filter(event -> event.startsWith(base))
        .map(event -> "/" + FOLDER + event.substring(base.length()) + ".html#" + lastPart(key));
  }

  private static String lastPart(String key) {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  private Optional<String> object(IRI thing, IRI property) {
    return dataset
        .store()
        .statements(Optional.of(thing), Optional.of(property), Optional.empty())
        .stream()
        .map(statement -> statement.getObject().stringValue())
        .findFirst();
  }

  private Reply page(Ask ask, String key) {
    Address address = new Address(FOLDER + key + ".html", ask.parameters().firsts());
    return turnstile
        .pass(() -> site.page(address))
        .map(page -> Reply.text("text/html; charset=utf-8", page.html()))
        .map(reply -> linked(reply, key))
        .orElseThrow(() -> unknown(key));
  }

  private Reply rdf(String key, GraphFormat format) {
    IRI thing = iri(key);
    if (!isKnown(thing)) {
      throw unknown(key);
    }
    return linked(
        graphs.reply(
            turnstile.pass(() -> dataset.entityInShort(thing).from(dataset.store())), format),
        key);
  }

  private Reply linked(Reply reply, String key) {
    String others =
        GraphReplies.FORMATS.stream()
            .map(
                format ->
                    "</%s%s.%s>; rel=\"alternate\"; type=\"%s\""
                        .formatted(FOLDER, key, format.extension(), format.mediaType()))
            .collect(Collectors.joining(", "));
    return reply.with(
        "Link",
        "<%s>; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\", %s".formatted(iri(key), others));
  }

  private boolean isKnown(IRI thing) {
    return !dataset
        .store()
        .statements(Optional.of(thing), Optional.empty(), Optional.empty())
        .isEmpty();
  }

  private IRI iri(String key) {
    String base = dataset.info().base();
    String codes = dataset.info().prefixes().namespaces().get("code");
    try {
      return Values.iri(key.startsWith(CODES) ? codes + key.substring(CODES.length()) : base + key);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("there is nothing at /" + key).causedBy(e);
    }
  }

  /** A refusal that knows the nearest keys in the same folder. */
  Refusal unknown(String key) {
    String folder = key.contains("/") ? key.substring(0, key.lastIndexOf('/') + 1) : "";
    String what = "there is nothing at /" + key;
    return Optional.of(folder)
        .filter(named -> !named.isEmpty())
        .flatMap(named -> Nearest.of(key, keys(named)))
        .map(near -> Refusal.notFound(what, "/" + near))
        .orElseGet(() -> Refusal.notFound(what));
  }

  private List<String> keys(String folder) {
    String base = dataset.info().base();
    Answer.Table found =
        (Answer.Table)
            dataset.answer(
                "SELECT DISTINCT ?s { ?s rdfs:label ?label FILTER STRSTARTS(STR(?s), ?folder) }"
                    + " LIMIT 10000",
                Map.of("folder", base + folder),
                Limits.USUAL.time());
    return found.rows().stream()
        .map(row -> row.get(0).map(Value::stringValue).orElse(""))
        .map(iri -> iri.substring(base.length()))
        .toList();
  }
}
