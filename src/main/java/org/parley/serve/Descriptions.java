package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SD;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.parley.app.DatasetCard;
import org.parley.app.OpenDataset;
import org.parley.turtle.GraphFormat;

/**
 * What the dataset (VoID, DCAT) and the endpoint (SPARQL service description) say of themselves.
 */
final class Descriptions {

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final OpenDataset dataset;
  private final Turnstile turnstile;
  private final GraphReplies graphs;
  private String version = "";
  private List<Statement> card = List.of();

  private final boolean takesUpdates;

  Descriptions(OpenDataset dataset, Turnstile turnstile, boolean takesUpdates) {
    this.takesUpdates = takesUpdates;
    this.dataset = dataset;
    this.turnstile = turnstile;
    Map<String, String> prefixes = new TreeMap<>(dataset.info().prefixes().namespaces());
    List.of(VOID.NS, DCAT.NS, SD.NS).forEach(ns -> prefixes.put(ns.getPrefix(), ns.getName()));
    this.graphs = new GraphReplies(prefixes);
  }

  Reply dataset(Ask ask) {
    ask.requireReading();
    GraphFormat format = GraphReplies.chosen(ask, GraphReplies.FORMATS);
    return graphs.reply(card(root(ask)), format);
  }

  Reply service(Ask ask) {
    GraphFormat format = GraphReplies.chosen(ask, GraphReplies.FORMATS);
    List<Statement> all = new ArrayList<>(card(root(ask)));
    all.addAll(service(root(ask)));
    return graphs.reply(all, format);
  }

  /** Counting takes a while, so it is done once a version of the dataset. */
  private synchronized List<Statement> card(String root) {
    String now = dataset.state() + " " + root;
    if (!version.equals(now)) {
      card = turnstile.pass(() -> DatasetCard.of(dataset).statements(root));
      version = now;
    }
    return card;
  }

  private List<Statement> service(String root) {
    IRI endpoint = Values.iri(root + "sparql");
    BNode offered = Values.bnode("dataset");
    BNode whole = Values.bnode("default");
    List<Statement> said = new ArrayList<>();
    add(said, endpoint, RDF.TYPE, SD.SERVICE);
    add(said, endpoint, SD.ENDPOINT, endpoint);
    add(said, endpoint, SD.SUPPORTED_LANGUAGE, SD.SPARQL_11_QUERY);
    if (takesUpdates) {
      add(said, endpoint, SD.SUPPORTED_LANGUAGE, SD.SPARQL_11_UPDATE);
    }
    add(said, endpoint, SD.FEATURE_PROPERTY, SD.UNION_DEFAULT_GRAPH);
    for (String format :
        List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML",
            "TriG",
            "N-Quads")) {
      add(said, endpoint, SD.RESULT_FORMAT, Values.iri(FORMATS + format));
    }
    add(said, endpoint, SD.DEFAULT_DATASET, offered);
    said.add(Statements.statement(offered, RDF.TYPE, SD.DATASET, null));
    said.add(Statements.statement(offered, SD.DEFAULT_GRAPH, whole, null));
    said.add(Statements.statement(whole, RDF.TYPE, Values.iri(SD.NAMESPACE, "Graph"), null));
    return said;
  }

  private static void add(List<Statement> said, IRI subject, IRI property, Value value) {
    said.add(Statements.statement(subject, property, value, null));
  }

  /** The server as the client reached it: only it knows what stands between. */
  static String root(Ask ask) {
    return "http://" + ask.header("Host").orElse("localhost") + "/";
  }
}
