package org.parley.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.parley.coding.Coding;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.vocabulary.Pl;

/**
 * What an article's graph was made from: the checksum of its files and who coded it. While both are
 * the same, so is the graph.
 */
record Stamp(String sha256, String coder) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String ALL =
      "SELECT ?article ?sha256 ?coder { ?article <%s> ?sha256 ; <%s> ?coder }"
          .formatted(Pl.SHA256, Pl.CODER);

  /** The stamps of all articles of a dataset. */
  static Map<IRI, Stamp> all(Store store) {
    Map<IRI, Stamp> stamps = new HashMap<>();
    for (List<Optional<Value>> row : store.select(Question.of(ALL).within(PATIENCE)).rows()) {
      List<Value> values = row.stream().map(Optional::orElseThrow).toList();
      stamps.put(
          (IRI) values.get(0), new Stamp(values.get(1).stringValue(), values.get(2).stringValue()));
    }
    return stamps;
  }

  /** The coding with its coder written down. */
  Coding on(Coding coding) {
    return new Coding(
        coding.article(), coding.published(), coder, coding.events(), coding.assessments());
  }
}
