package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import org.parley.store.ShapesValidation;
import org.parley.store.ShapesViolation;
import org.parley.vocabulary.QueryFolder;
import org.parley.vocabulary.Vocabulary;

/** Holds a dataset against the shapes and invariants of the ontology. */
public final class Validation {

  private Validation() {}

  /** Where the dataset is not as it must be, the worst first. */
  public static List<ShapesViolation> of(Path folder) {
    try (OpenDataset dataset = OpenDataset.at(folder)) {
      return new ShapesValidation(
              Vocabulary.read().source(),
              QueryFolder.invariants().all(),
              dataset.info().prefixes().namespaces())
          .validate(dataset.store());
    }
  }
}
