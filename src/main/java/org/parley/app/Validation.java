package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.store.ShapesValidation;
import org.parley.store.ShapesViolation;
import org.parley.store.Store;
import org.parley.store.StoreView;
import org.parley.vocabulary.QueryFolder;
import org.parley.vocabulary.Vocabulary;

/** Holds a dataset against the shapes and invariants of the ontology. */
public final class Validation {

  private Validation() {}

  /** Where the dataset is not as it must be, the worst first. */
  public static List<ShapesViolation> of(Path folder) {
    try (OpenDataset dataset = OpenDataset.at(folder)) {
      ShapesValidation validation =
          new ShapesValidation(
              Vocabulary.read().source(),
              QueryFolder.invariants().all(),
              dataset.info().prefixes().namespaces());
      return dataset.store() instanceof Store store
          ? validation.validate(store)
          : validation.validate(copied(dataset.store()));
    }
  }

  /** Shapes need the graphs at hand, which a server has elsewhere. */
  private static Map<IRI, List<Statement>> copied(StoreView store) {
    return store.statements().stream()
        .collect(Collectors.groupingBy(statement -> (IRI) statement.getContext()));
  }
}
