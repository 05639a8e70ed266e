package org.parley.app;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.Iris;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.StoreView;
import org.parley.vocabulary.Prefixes;

/**
 * What a dataset says about itself: the base of its IRIs, which it keeps for life, and the Parley
 * that wrote its foundations.
 *
 * @param base what the IRIs of its things begin with; ends in a slash
 * @param signature the Parley that wrote it last; empty for a new dataset
 */
public record DatasetInfo(String base, Optional<String> signature) {

  /** Good for a trial; whoever publishes data names a base of their own. */
  public static final String DEFAULT_BASE = "https://w3id.org/parley/data/";

  private static final String DESCRIPTION =
      "SELECT ?base ?coder { ?dataset a <http://rdfs.org/ns/void#Dataset> ;"
          + " <http://rdfs.org/ns/void#uriSpace> ?base ;"
          + " <http://purl.org/dc/terms/creator> ?coder }";

  /** What the dataset says; one that says nothing is new and gets the base. */
  static DatasetInfo of(StoreView store, Optional<String> wantedBase) {
    Answer.Table table = store.select(Question.of(DESCRIPTION));
    if (table.rows().isEmpty()) {
      return ofNew(wantedBase);
    }
    String base = table.value(0, "base").orElseThrow().stringValue();
    wantedBase
        .filter(wanted -> !wanted.equals(base))
        .ifPresent(
            wanted -> {
              throw Fault.of(ExitCode.USAGE, "the dataset's base is " + base + ", not " + wanted)
                  .advise("load into a new dataset to have another base");
            });
    return new DatasetInfo(base, table.value(0, "coder").map(value -> value.stringValue()));
  }

  /** A dataset that is still to be made. */
  static DatasetInfo ofNew(Optional<String> base) {
    return new DatasetInfo(base.orElse(DEFAULT_BASE), Optional.empty());
  }

  Iris iris() {
    return new Iris(base);
  }

  /** The prefixes of its queries and exports. */
  public Prefixes prefixes() {
    return Prefixes.read(base);
  }

  List<Statement> describedBy(String parley) {
    IRI dataset = Values.iri(base);
    return List.of(
        Statements.statement(dataset, RDF.TYPE, VOID.DATASET, null),
        Statements.statement(dataset, VOID.URI_SPACE, Values.literal(base), null),
        Statements.statement(dataset, DCTERMS.CREATOR, Values.literal(parley), null));
  }
}
