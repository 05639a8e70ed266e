package org.parley.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;

/**
 * What a dataset holds, counted.
 *
 * @param base what its IRIs begin with
 * @param events how many reports of events of each kind, by status
 * @param actors how many actors the articles name
 * @param bytes how much the dataset takes on disk
 */
public record Census(
    String base,
    long articles,
    SortedMap<String, SortedMap<String, Long>> events,
    long actors,
    long statements,
    long bytes) {

  /** Counts a dataset. */
  public static Census of(Path folder) {
    try (OpenDataset dataset = OpenDataset.at(folder)) {
      SortedMap<String, SortedMap<String, Long>> events = new TreeMap<>();
      for (List<Optional<Value>> row : dataset.rows("census-events", Map.of())) {
        events
            .computeIfAbsent(text(row, 0), kind -> new TreeMap<>())
            .put(text(row, 1), number(row, 2));
      }
      return new Census(
          dataset.info().base(),
          number(dataset.rows("census-articles", Map.of()).get(0), 0),
          events,
          number(dataset.rows("census-actors", Map.of()).get(0), 0),
          dataset.store().size(),
          bytes(folder));
    }
  }

  private static String text(List<Optional<Value>> row, int column) {
    return row.get(column).orElseThrow().stringValue();
  }

  private static long number(List<Optional<Value>> row, int column) {
    return Long.parseLong(text(row, column));
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !Doorplate.isOne(file))
          .mapToLong(Census::size)
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
