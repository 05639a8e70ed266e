package org.parley.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import org.parley.graph.Iris;

/** Takes articles out of a dataset, and with them what only they supported. */
public final class Removal {

  private final House house;
  private final Path folder;

  public Removal(House house, Path folder) {
    this.house = house;
    this.folder = folder;
  }

  /** Removes all of the articles, or none if one of them is not there. */
  public void of(List<String> articles) {
    try (Dataset dataset = Dataset.openExisting(house, folder)) {
      Iris iris = dataset.info().iris();
      Map<IRI, List<Statement>> nothing = new LinkedHashMap<>();
      for (String article : articles) {
        if (dataset.known(iris.article(article)).isEmpty()) {
          throw unknown(article, dataset.articles(), iris);
        }
        nothing.put(iris.articleGraph(article), List.of());
      }
      dataset.keep(nothing, Optional.empty());
      dataset.settle();
    }
  }

  private static Fault unknown(String article, Set<IRI> known, Iris iris) {
    String namespace = iris.article("").stringValue();
    List<String> names =
        known.stream().map(iri -> iri.stringValue().substring(namespace.length())).toList();
    String hint = Nearest.of(article, names).map(near -> "did you mean " + near + "? ").orElse("");
    return Fault.of(ExitCode.BAD_INPUT, "the dataset has no article '" + article + "'")
        .advise(hint + "nothing was removed");
  }
}
