package org.parley.identity;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;

/** Which codes fit together: equal ones, and a wider one with a narrower. */
final class Codes {

  private final Set<Value> coded = new HashSet<>();
  private final Set<Value> remote = new HashSet<>();
  private final Set<Statement> broader = new HashSet<>();

  Codes(Vocabulary vocabulary) {
    for (Statement statement : vocabulary.source()) {
      if (statement.getPredicate().equals(Pl.SCHEME)) {
        coded.add(statement.getSubject());
      } else if (statement.getPredicate().equals(Pl.REMOTE)) {
        remote.add(statement.getSubject());
      } else if (statement.getPredicate().equals(SKOS.BROADER)) {
        broader.add(statement);
      }
    }
  }

  /** Whether the property has codes as its values. */
  boolean takes(IRI property) {
    return coded.contains(property);
  }

  /** Whether those who confer in this format are in different places. */
  boolean remote(Set<Value> formats) {
    return formats.stream().anyMatch(remote::contains);
  }

  Verdict compare(Set<Value> some, Set<Value> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    if (some.equals(others)) {
      return Verdict.SAME;
    }
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> fit(one, other)))
        ? Verdict.FITS
        : Verdict.CLASH;
  }

  private boolean fit(Value one, Value other) {
    return one.equals(other)
        || broader.stream()
            .anyMatch(
                pair ->
                    (pair.getSubject().equals(one) && pair.getObject().equals(other))
                        || (pair.getSubject().equals(other) && pair.getObject().equals(one)));
  }
}
