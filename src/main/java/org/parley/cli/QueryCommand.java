package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.app.OpenDataset;
import org.parley.app.QueryLibrary;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.store.Answer;
import org.parley.vocabulary.NamedQuery;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the dataset a question. */
@Command(
    name = "query",
    header = "Ask the dataset a question, by name or in SPARQL.",
    description = {
      "",
      "The default graph is all graphs together; the usual prefixes need not be declared. A table"
          + " is printed on a terminal, tab-separated values into a pipe; a CONSTRUCT or DESCRIBE"
          + " gives Turtle.",
      "",
      "Formats: table, csv, tsv, json, xml, markdown; for graphs: turtle, trig, ntriples, nquads,"
          + " jsonld, rdfxml.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley query meetings",
      "  parley query meetings -o meetings.csv",
      "  parley query delegations --param round=2",
      "  parley query -e 'SELECT ?m { ?m a pl:Meeting }'",
      "  parley query -f question.rq --format json",
      "  parley query -e 'ASK { ?m a pl:Meeting }' --exit-status"
    })
final class QueryCommand implements Callable<Integer> {

  /** The question, in one of three ways. */
  static final class Source {
    @Parameters(
        index = "0",
        paramLabel = "NAME",
        description = "A query of the library; 'parley queries' lists them.")
    private String name;

    @Option(
        names = {"-f", "--file"},
        paramLabel = "FILE",
        description = "The file that holds the query; - for standard input.")
    private Path file;

    @Option(
        names = {"-e", "--expression"},
        paramLabel = "SPARQL",
        description = "The query itself.")
    private String text;
  }

  @ArgGroup(multiplicity = "1")
  private Source source;

  @Mixin private DatasetOption dataset;
  @Mixin private OutputOption output;
  @Mixin private LibraryOption library;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "Give a variable of the query a value: a text, or an <IRI>. May be repeated.")
  private List<String> parameters = new ArrayList<>();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Stop after this time. Default: ${DEFAULT-VALUE}.")
  private double timeout;

  @Option(
      names = "--exit-status",
      description = "End with 3 if the answer is no: ASK is false, or there is no row.")
  private boolean exitStatus;

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (timeout <= 0) {
      throw Fault.of(ExitCode.USAGE, "--timeout must be more than 0 seconds");
    }
    String sparql = sparql();
    AnswerOutput answers = new AnswerOutput(console, output);
    Answer answer;
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      answer = open.answer(sparql, parameters(), Duration.ofMillis((long) (timeout * 1000)));
      answers.write(answer, open.info().prefixes().namespaces());
    }
    boolean no = exitStatus && saysNo(answer);
    return (no ? ExitCode.ANSWER_NO : ExitCode.OK).number();
  }

  private String sparql() throws IOException {
    if (source.text != null) {
      return source.text;
    }
    if (source.file != null) {
      return source.file.toString().equals("-")
          ? console.readAll()
          : QueryLibrary.text(source.file);
    }
    NamedQuery query = library.open().query(source.name);
    return query.text();
  }

  private Map<String, String> parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String given : parameters) {
      int equals = given.indexOf('=');
      if (equals < 1) {
        throw Fault.of(ExitCode.USAGE, "--param takes NAME=VALUE, not '" + given + "'");
      }
      values.put(given.substring(0, equals), given.substring(equals + 1));
    }
    return values;
  }

  private static boolean saysNo(Answer answer) {
    if (answer instanceof Answer.Truth truth) {
      return !truth.holds();
    }
    if (answer instanceof Answer.Table table) {
      return table.rows().isEmpty();
    }
    return answer instanceof Answer.Graph graph && graph.statements().isEmpty();
  }
}
