package org.parley.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;
import org.parley.vocabulary.NamedQuery;
import org.parley.vocabulary.QueryFolder;

/** The queries that have names: Parley's own, and those of a folder of the user's. */
public final class QueryLibrary {

  private static final String ENDING = ".rq";

  private final SortedMap<String, NamedQuery> queries = new TreeMap<>();

  /**
   * The library.
   *
   * @param own a folder of {@code .rq} files; of two queries with one name, the user's holds
   */
  public QueryLibrary(Optional<Path> own) {
    QueryFolder.library().all().forEach(query -> queries.put(query.name(), query));
    own.ifPresent(this::addFolder);
  }

  /** All queries, sorted by name. */
  public Collection<NamedQuery> all() {
    return queries.values();
  }

  /** The query of that name; a fault that knows the nearest name if there is none. */
  public NamedQuery query(String name) {
    NamedQuery query = queries.get(name);
    if (query == null) {
      String hint =
          Nearest.of(name, queries.keySet()).map(near -> "did you mean " + near + "? ").orElse("");
      throw Fault.of(ExitCode.USAGE, "there is no query '" + name + "'")
          .advise(hint + "'parley queries' lists them; -e takes a query's text, -f its file");
    }
    return query;
  }

  private void addFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(this::addFile);
    } catch (IOException e) {
      throw Fault.of(ExitCode.USAGE, "no folder of queries").at(folder).causedBy(e);
    }
  }

  private void addFile(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    String text = text(file);
    String firstLine = text.lines().findFirst().orElse("");
    String description = firstLine.startsWith("#") ? firstLine.substring(1).strip() : "";
    queries.put(name, new NamedQuery(name, description, Map.of(), text));
  }

  /** The text of a query file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file").at(file).causedBy(e);
    } catch (CharacterCodingException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "not UTF-8 text").at(file).causedBy(e);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + e.getMessage()).at(file).causedBy(e);
    }
  }
}
