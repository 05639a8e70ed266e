package org.parley.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.vocabulary.PlClass;

/**
 * What a thing is and what it is called.
 *
 * @param types the names of its classes in the vocabulary, such as {@code Person}
 * @param kindNames the same in words
 */
record Profile(
    String iri, String name, Set<String> types, List<String> kindNames, List<String> otherNames) {

  Profile {
    types = Set.copyOf(types);
    kindNames = List.copyOf(kindNames);
    otherNames = List.copyOf(otherNames);
  }

  /** Asks the dataset; empty if it has no name there, which everything that has a page has. */
  static Optional<Profile> of(Sheet sheet, String iri) {
    List<Row> rows = sheet.ask("thing", Map.of("thing", "<" + iri + ">"));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Set<String> types = new LinkedHashSet<>();
    Set<String> kinds = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Row row : rows) {
      row.iri("type").ifPresent(type -> types.add(type.getLocalName()));
      row.cell("typeName").ifPresent(name -> kinds.add(name.stringValue()));
      row.cell("also").ifPresent(name -> others.add(name.stringValue()));
    }
    return Optional.of(
        new Profile(iri, rows.get(0).text("name"), types, List.copyOf(kinds), List.copyOf(others)));
  }

  boolean is(String type) {
    return types.contains(type);
  }

  /** Whether it happened, would happen or did not. */
  boolean isHappening() {
    return is(PlClass.EVENT.getLocalName())
        || is(PlClass.PROSPECT.getLocalName())
        || is(PlClass.NON_EVENT.getLocalName());
  }

  Map<String, String> parameters() {
    return Map.of("thing", "<" + iri + ">");
  }

  /** How its page is cited. */
  Citation citation(String schemaType) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", schemaType);
    about.put("@id", iri);
    about.put("name", name);
    if (!otherNames.isEmpty()) {
      about.put("alternateName", otherNames);
    }
    return new Citation(name, iri, about);
  }
}
