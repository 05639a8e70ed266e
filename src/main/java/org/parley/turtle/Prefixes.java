package org.parley.turtle;

import java.util.Collection;
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
 * Short names for namespaces, in files, in queries and on the terminal.
 *
 * @param namespaces prefix to namespace IRI, in alphabetical order of the prefixes
 */
public record Prefixes(SortedMap<String, String> namespaces) {

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
          Map.entry("dct", "http://purl.org/dc/terms/"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
          Map.entry("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("sh", "http://www.w3.org/ns/shacl#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("time", "http://www.w3.org/2006/time#"),
          Map.entry("void", "http://rdfs.org/ns/void#"),
          Map.entry("wd", "http://www.wikidata.org/entity/"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  public Prefixes {
    namespaces = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(namespaces));
  }

  /** The prefixes of the vocabularies that everybody knows. */
  public static Prefixes usual() {
    return new Prefixes(new TreeMap<>(USUAL));
  }

  /** These and one more, which wins over an older one of the same name. */
  public Prefixes with(String prefix, String namespace) {
    SortedMap<String, String> more = new TreeMap<>(namespaces);
    more.put(prefix, namespace);
    return new Prefixes(more);
  }

  /** The IRI as {@code prefix:name}, by the longest namespace that leaves a plain name. */
  public Optional<String> shorten(String iri) {
    return namespaces.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .filter(entry -> plainName(iri.substring(entry.getValue().length())))
        .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(String::length)))
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
    namespaces.forEach(
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
