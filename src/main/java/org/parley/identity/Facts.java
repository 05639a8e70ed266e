package org.parley.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** The statements of one graph, by property and subject. */
final class Facts {

  private final Map<IRI, Map<Resource, Set<Value>>> byProperty = new HashMap<>();

  Facts(Collection<Statement> statements) {
    for (Statement statement : statements) {
      byProperty
          .computeIfAbsent(statement.getPredicate(), any -> new TreeMap<>(Facts::compare))
          .computeIfAbsent(statement.getSubject(), any -> new LinkedHashSet<>())
          .add(statement.getObject());
    }
  }

  /** The subjects of a property that are IRIs, sorted. */
  Set<IRI> subjects(IRI property) {
    Set<IRI> subjects = new LinkedHashSet<>();
    byProperty
        .getOrDefault(property, Map.of())
        .keySet()
        .forEach(
            subject -> {
              if (subject instanceof IRI iri) {
                subjects.add(iri);
              }
            });
    return subjects;
  }

  Set<Value> all(Resource subject, IRI property) {
    Map<Resource, Set<Value>> bySubject = byProperty.get(property);
    return bySubject == null ? Set.of() : bySubject.getOrDefault(subject, Set.of());
  }

  /** The first of the values in the order of their texts, so that the same graph gives the same. */
  Optional<Value> one(Resource subject, IRI property) {
    return all(subject, property).stream().min(Facts::compare);
  }

  private static int compare(Value one, Value other) {
    return one.stringValue().compareTo(other.stringValue());
  }
}
