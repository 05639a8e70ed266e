package org.parley.turtle;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Prefixes that stand for namespaces, in files and on the terminal.
 *
 * @param byPrefix prefix to namespace IRI, in alphabetical order of the prefixes
 */
public record Namespaces(SortedMap<String, String> byPrefix) {

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  public Namespaces {
    byPrefix = Collections.unmodifiableSortedMap(new TreeMap<>(byPrefix));
  }

  public static Namespaces of(Map<String, String> namespaces) {
    return new Namespaces(new TreeMap<>(namespaces));
  }

  /** The IRI as {@code prefix:name}, by the longest namespace that leaves a plain name. */
  public Optional<String> shorten(String iri) {
    return byPrefix.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .filter(entry -> plainName(iri.substring(entry.getValue().length())))
        .max(Map.Entry.comparingByValue(Comparator.comparingInt(String::length)))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()));
  }

  private static boolean plainName(String name) {
    return PLAIN_NAME.matcher(name).matches();
  }

  /** Those of the prefixes that these statements have a use for. */
  Map<String, String> usedBy(Collection<Statement> statements) {
    TreeSet<String> iris = new TreeSet<>();
    for (Statement statement : statements) {
      collect(statement.getSubject(), iris);
      collect(statement.getPredicate(), iris);
      collect(statement.getObject(), iris);
      collect(statement.getContext(), iris);
    }
    Map<String, String> used = new LinkedHashMap<>();
    byPrefix.forEach(
        (prefix, namespace) -> {
          String first = iris.ceiling(namespace);
          if (first != null && first.startsWith(namespace)) {
            used.put(prefix, namespace);
          }
        });
    return used;
  }

  private static void collect(Value value, TreeSet<String> iris) {
    if (value instanceof IRI iri) {
      iris.add(iri.stringValue());
    } else if (value instanceof Literal literal) {
      iris.add(literal.getDatatype().stringValue());
    }
  }
}
