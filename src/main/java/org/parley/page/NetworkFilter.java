package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.vocabulary.Pl;

/**
 * Which ties of the network a reader wants to see, on the page and in its files.
 *
 * @param chosen {@code from} and {@code to}, years; {@code kind}, meeting or agreement; each may be
 *     absent or empty
 */
record NetworkFilter(Map<String, String> chosen) {

  private static final List<String> NAMES = List.of("from", "to", "kind");
  private static final Map<String, String> KINDS =
      Map.of(
          "meeting", Pl.NAMESPACE + "Meeting",
          "agreement", Pl.NAMESPACE + "Agreement");

  NetworkFilter {
    chosen = Map.copyOf(chosen);
  }

  /** The values of the query's variables. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    year("from").ifPresent(year -> parameters.put("from", year + "-01-01"));
    year("to").ifPresent(year -> parameters.put("to", year + "-12-31"));
    Optional.ofNullable(KINDS.get(chosen("kind"))).ifPresent(kind -> parameters.put("only", kind));
    return parameters;
  }

  /** As it stands behind the address of a page or a file; empty if all ties are wanted. */
  String query() {
    parameters();
    String fields =
        NAMES.stream()
            .filter(name -> !chosen(name).isEmpty())
            .filter(name -> !name.equals("kind") || KINDS.containsKey(chosen(name)))
            .map(name -> name + "=" + chosen(name))
            .collect(Collectors.joining("&"));
    return fields.isEmpty() ? "" : "?" + fields;
  }

  String chosen(String name) {
    return chosen.getOrDefault(name, "").strip();
  }

  private Optional<String> year(String name) {
    String year = chosen(name);
    if (!year.isEmpty() && !year.matches("\\d{4}")) {
      throw Fault.of(ExitCode.USAGE, "'" + year + "' is no year").advise("give four digits");
    }
    return Optional.of(year).filter(given -> !given.isEmpty());
  }
}
