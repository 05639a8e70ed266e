package org.parley.app;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.turtle.GraphFormat;
import org.parley.vocabulary.Pl;

/**
 * What a dataset says about itself to catalogues (VoID, DCAT). Every number is counted by a query
 * over the dataset, of which it is true: whoever asks the same gets the same.
 *
 * @param counts how many triples, subjects, objects, classes, properties and articles there are, by
 *     the VoID property that says so
 * @param classes how many members each class has
 * @param properties how many triples each property has
 */
public record DatasetCard(
    String base,
    String modified,
    Map<IRI, Value> counts,
    Map<IRI, Value> classes,
    Map<IRI, Value> properties) {

  private static final Map<IRI, String> NAMES =
      Map.of(
          VOID.TRIPLES, "triples",
          VOID.DISTINCT_SUBJECTS, "subjects",
          VOID.DISTINCT_OBJECTS, "objects",
          VOID.CLASSES, "classes",
          VOID.PROPERTIES, "properties",
          VOID.ENTITIES, "entities");

  public DatasetCard {
    counts = Map.copyOf(counts);
    classes = Map.copyOf(classes);
    properties = Map.copyOf(properties);
  }

  /** Counts. */
  public static DatasetCard of(OpenDataset dataset) {
    Map<IRI, Value> counts = new HashMap<>();
    NAMES.forEach(
        (property, name) ->
            counts.put(property, cell(dataset.rows("card-" + name, Map.of()).get(0), 0)));
    return new DatasetCard(
        dataset.info().base(),
        dataset.changed().truncatedTo(ChronoUnit.SECONDS).toString(),
        counts,
        byIri(dataset, "card-by-class"),
        byIri(dataset, "card-by-property"));
  }

  private static Map<IRI, Value> byIri(OpenDataset dataset, String query) {
    Map<IRI, Value> counts = new TreeMap<>(Comparator.comparing(IRI::stringValue));
    for (List<Optional<Value>> row : dataset.rows(query, Map.of())) {
      counts.put((IRI) cell(row, 0), cell(row, 1));
    }
    return counts;
  }

  private static Value cell(List<Optional<Value>> row, int column) {
    return row.get(column).orElseThrow();
  }

  /**
   * The card as RDF.
   *
   * @param root where the dataset is served; ends in a slash
   */
  public List<Statement> statements(String root) {
    IRI dataset = Values.iri(base);
    List<Statement> card = new ArrayList<>(described());
    add(card, dataset, VOID.SPARQL_ENDPOINT, Values.iri(root + "sparql"));
    for (GraphFormat format : List.of(GraphFormat.TRIG, GraphFormat.NQUADS)) {
      distribution(card, dataset, Values.iri(root + "data?format=" + format.label()), format);
    }
    return card;
  }

  /** The card of a dataset that is served nowhere. */
  public List<Statement> described() {
    IRI dataset = Values.iri(base);
    List<Statement> card = new ArrayList<>();
    add(card, dataset, RDF.TYPE, VOID.DATASET);
    add(card, dataset, RDF.TYPE, DCAT.DATASET);
    add(card, dataset, DCTERMS.TITLE, Values.literal("Negotiation record"));
    add(card, dataset, DCTERMS.MODIFIED, Values.literal(modified, XSD.DATETIME));
    add(card, dataset, VOID.URI_SPACE, Values.literal(base));
    add(card, dataset, VOID.VOCABULARY, Values.iri(Pl.NAMESPACE));
    counts.forEach((property, count) -> add(card, dataset, property, count));
    partition(card, dataset, VOID.CLASS_PARTITION, VOID.CLASS, VOID.ENTITIES, classes);
    partition(card, dataset, VOID.PROPERTY_PARTITION, VOID.PROPERTY, VOID.TRIPLES, properties);
    return card;
  }

  private static void partition(
      List<Statement> card, IRI dataset, IRI part, IRI of, IRI counted, Map<IRI, Value> counts) {
    counts.forEach(
        (term, count) -> {
          BNode node = Values.bnode(part.getLocalName() + Integer.toHexString(term.hashCode()));
          add(card, dataset, part, node);
          add(card, node, of, term);
          add(card, node, counted, count);
        });
  }

  private static void distribution(
      List<Statement> card, IRI dataset, IRI address, GraphFormat format) {
    add(card, dataset, VOID.DATA_DUMP, address);
    add(card, dataset, DCAT.HAS_DISTRIBUTION, address);
    add(card, address, RDF.TYPE, DCAT.DISTRIBUTION);
    add(card, address, DCAT.DOWNLOAD_URL, address);
    add(
        card,
        address,
        DCAT.MEDIA_TYPE,
        Values.iri("https://www.iana.org/assignments/media-types/" + format.mediaType()));
  }

  private static void add(List<Statement> card, Resource subject, IRI property, Value value) {
    card.add(Statements.statement(subject, property, value, null));
  }
}
