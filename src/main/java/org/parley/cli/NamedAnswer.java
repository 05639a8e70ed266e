package org.parley.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.parley.app.OpenDataset;
import org.parley.app.QueryLibrary;
import org.parley.store.Answer;
import picocli.CommandLine.Mixin;

/** The options of a command that is one of the named queries, and its answer. */
final class NamedAnswer {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Mixin private DatasetOption dataset;
  @Mixin private OutputOption output;

  void write(Console console, String query, Map<String, String> parameters) throws IOException {
    String sparql = new QueryLibrary(Optional.empty()).query(query).text();
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      Answer answer = open.answer(sparql, parameters, PATIENCE);
      new AnswerOutput(console, output).write(answer, open.info().prefixes().namespaces());
    }
  }
}
