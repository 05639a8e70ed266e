package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.app.QueryLibrary;
import org.parley.fault.ExitCode;
import org.parley.vocabulary.NamedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the named queries. */
@Command(
    name = "queries",
    header = "List the questions that have names, or show one of them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley queries",
      "  parley queries meetings > my-queries/my-meetings.rq",
      "  parley queries --queries my-queries"
    })
final class QueriesCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Show the SPARQL of this query instead of the list.")
  private String name;

  @Mixin private LibraryOption library;

  private final Console console;

  QueriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QueryLibrary queries = library.open();
    if (name != null) {
      console.out().print(queries.query(name).text());
      return ExitCode.OK.number();
    }
    int width = queries.all().stream().mapToInt(query -> query.name().length()).max().orElse(0);
    for (NamedQuery query : queries.all()) {
      String padding = " ".repeat(width - query.name().length());
      console.out().print(query.name() + padding + "  " + query.description() + "\n");
      for (var parameter : query.parameters().entrySet()) {
        console
            .out()
            .print(
                " ".repeat(width + 4)
                    + "--param "
                    + parameter.getKey()
                    + "=… "
                    + parameter.getValue()
                    + "\n");
      }
    }
    return ExitCode.OK.number();
  }
}
