package org.parley.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;

/** Finds the actors, places and events of a dataset by what people call them. */
public final class Things {

  private final OpenDataset dataset;

  public Things(OpenDataset dataset) {
    this.dataset = dataset;
  }

  /**
   * The one thing that is meant.
   *
   * @param name a label, another name, an IRI in angle brackets, or one by its prefix
   * @throws Fault if there is none, with the nearest names, or several, with all of them
   */
  public IRI named(String name) {
    return iri(name).orElseGet(() -> byName(name));
  }

  private Optional<IRI> iri(String name) {
    if (name.startsWith("<") && name.endsWith(">")) {
      return Optional.of(Values.iri(name.substring(1, name.length() - 1)));
    }
    if (name.startsWith("http://") || name.startsWith("https://")) {
      return Optional.of(Values.iri(name));
    }
    int colon = name.indexOf(':');
    return Optional.ofNullable(
            colon < 0 ? null : dataset.info().prefixes().namespaces().get(name.substring(0, colon)))
        .map(namespace -> Values.iri(namespace + name.substring(colon + 1)));
  }

  private IRI byName(String name) {
    List<List<Optional<Value>>> rows = dataset.rows("things-by-name", Map.of("name", name));
    if (rows.isEmpty()) {
      throw unknown(name);
    }
    List<List<Optional<Value>>> spokenOf =
        rows.stream().filter(row -> !row.get(2).orElseThrow().stringValue().equals("0")).toList();
    List<List<Optional<Value>>> meant = spokenOf.isEmpty() ? rows : spokenOf;
    if (meant.size() > 1) {
      throw ambiguous(name, meant);
    }
    return (IRI) meant.get(0).get(0).orElseThrow();
  }

  private static Fault ambiguous(String name, List<List<Optional<Value>>> rows) {
    List<String> lines =
        rows.stream()
            .map(
                row ->
                    "  <%s>  %s"
                        .formatted(
                            row.get(0).orElseThrow().stringValue(),
                            row.get(1).orElseThrow().stringValue()))
            .toList();
    return Fault.of(ExitCode.BAD_INPUT, "'" + name + "' may mean " + rows.size() + " things")
        .advise("give the IRI of one of them")
        .show(String.join("\n", lines));
  }

  private Fault unknown(String name) {
    List<String> names =
        dataset.rows("names", Map.of()).stream()
            .map(row -> row.get(0).orElseThrow().stringValue())
            .toList();
    Fault fault = Fault.of(ExitCode.BAD_INPUT, "the dataset knows nothing called '" + name + "'");
    List<String> containing =
        names.stream()
            .filter(known -> known.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
            .sorted()
            .limit(MOST)
            .toList();
    if (!containing.isEmpty()) {
      return fault.advise("did you mean one of these?").show(indented(containing));
    }
    return Nearest.of(name, names)
        .map(near -> fault.advise("did you mean '" + near + "'?"))
        .orElse(fault);
  }

  private static final int MOST = 10;

  private static String indented(List<String> names) {
    return names.stream().map(name -> "  " + name).collect(Collectors.joining("\n"));
  }
}
