package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Another process: opens a dataset, tells that it has it, and goes on committing graphs until
 * somebody kills it, telling each one that is committed.
 */
final class HoldDataset {

  private HoldDataset() {}

  public static void main(String[] arguments) throws IOException {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      System.out.println("open");
      for (int i = 0; arguments.length > 1; i++) {
        store.replace(Map.of(Samples.iri("graph/" + i), Samples.facts("g" + i + "-", 200)));
        System.out.println(i);
      }
      System.in.read();
    }
  }

  static ProcessBuilder command(Path dataset, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                HoldDataset.class.getName(),
                dataset.toString()));
    words.addAll(List.of(more));
    return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
