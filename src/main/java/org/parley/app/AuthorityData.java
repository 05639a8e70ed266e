package org.parley.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.resource.ResourceFolder;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;

/** What the authority files say, by the thing of which they say it, below a dataset's base. */
final class AuthorityData {

  private final Map<Resource, List<Statement>> bySubject = new HashMap<>();

  AuthorityData(String base) {
    Rebasing rebasing = new Rebasing(DatasetInfo.DEFAULT_BASE, base);
    for (String file : ResourceFolder.of("ontology/authority").files(".ttl")) {
      try (InputStream in = ResourceFolder.open(file)) {
        for (Statement read : GraphReader.read(in, GraphFormat.TURTLE, file)) {
          Statement statement = rebasing.of(read);
          bySubject
              .computeIfAbsent(statement.getSubject(), subject -> new ArrayList<>())
              .add(statement);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What it says of the thing itself. */
  List<Statement> about(Value thing) {
    return bySubject.getOrDefault(thing, List.of());
  }

  /** Those of the things that it describes, and what they refer to, however far. */
  Set<Value> reached(Collection<? extends Value> things) {
    Deque<Value> todo = new ArrayDeque<>(things);
    Set<Value> seen = new HashSet<>();
    while (!todo.isEmpty()) {
      Value thing = todo.pop();
      if (bySubject.containsKey(thing) && seen.add(thing)) {
        about(thing).forEach(statement -> todo.push(statement.getObject()));
      }
    }
    return seen;
  }

  /** What it says of the things and of what they refer to. */
  List<Statement> statements(Collection<? extends Value> things) {
    return reached(things).stream().flatMap(thing -> about(thing).stream()).toList();
  }
}
