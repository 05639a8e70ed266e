package org.parley.cli;

import java.io.IOException;
import java.util.Map;
import org.parley.store.Answer;
import org.parley.store.AnswerWriter;
import org.parley.store.ResultFormat;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphWriter;
import org.parley.turtle.Namespaces;

/**
 * Writes an answer in the form that was asked for: by name, by the file's extension, else for the
 * eye on a terminal and for a program in a pipe.
 */
final class AnswerOutput {

  private final Console console;
  private final OutputOption output;

  AnswerOutput(Console console, OutputOption output) {
    this.console = console;
    this.output = output;
  }

  void write(Answer answer, Map<String, String> prefixes) throws IOException {
    if (answer instanceof Answer.Graph graph) {
      GraphFormat format = output.choose(GraphFormat.all(), GraphFormat.TURTLE);
      GraphWriter writer = new GraphWriter(Namespaces.of(prefixes));
      output.write(console, out -> writer.write(graph.statements(), format, out));
      return;
    }
    ResultFormat format = output.choose(ResultFormat.all(), usual());
    AnswerWriter writer = new AnswerWriter(prefixes);
    if (answer instanceof Answer.Table table) {
      output.write(console, out -> writer.write(table, format, out));
    } else if (answer instanceof Answer.Truth truth) {
      output.write(console, out -> writer.write(truth, format, out));
    }
  }

  private ResultFormat usual() {
    return console.outIsTerminal() ? ResultFormat.TABLE : ResultFormat.TSV;
  }
}
