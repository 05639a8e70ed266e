package org.parley.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which dataset: the option, else the environment, else a folder where one stands. */
final class DatasetOption {

  static final String VARIABLE = "PARLEY_DATASET";

  private static final Path DEFAULT = Path.of("parley-data");

  @Option(
      names = "--dataset",
      paramLabel = "DIR",
      description = "The dataset's folder. Default: $PARLEY_DATASET, else ./parley-data.")
  private Path dataset;

  Path folder(Console console) {
    if (dataset != null) {
      return dataset;
    }
    String fromEnvironment = console.environment().getOrDefault(VARIABLE, "");
    return fromEnvironment.isEmpty() ? DEFAULT : Path.of(fromEnvironment);
  }
}
