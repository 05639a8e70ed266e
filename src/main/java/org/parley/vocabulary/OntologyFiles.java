package org.parley.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Statement;
import org.parley.resource.ResourceFolder;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;

/**
 * The Turtle files of {@code ontology/}, by name. The names of the world in {@code
 * ontology/authority/} are no part of the vocabulary.
 */
final class OntologyFiles {

  private final SortedMap<String, List<Statement>> files;

  OntologyFiles(SortedMap<String, List<Statement>> files) {
    this.files = files;
  }

  static OntologyFiles read() {
    SortedMap<String, List<Statement>> files = new TreeMap<>();
    for (String file : ResourceFolder.of("ontology").files(".ttl")) {
      if (!file.startsWith("ontology/authority/") && !file.equals(Prefixes.FILE)) {
        files.put(file, statements(file));
      }
    }
    return new OntologyFiles(files);
  }

  SortedMap<String, List<Statement>> byName() {
    return files;
  }

  List<Statement> all() {
    List<Statement> all = new ArrayList<>();
    files.values().forEach(all::addAll);
    return all;
  }

  private static List<Statement> statements(String file) {
    try (InputStream in = ResourceFolder.open(file)) {
      return GraphReader.read(in, GraphFormat.TURTLE, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
