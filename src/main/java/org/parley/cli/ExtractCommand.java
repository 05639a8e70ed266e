package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.Extraction;
import org.parley.app.House;
import org.parley.app.Outcome;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what articles say, a coding a line. */
@Command(
    name = "extract",
    header = "Print the events of articles as JSON, one article a line.",
    description = {
      "",
      "Nothing is stored. Each line is a coding: the article's events with roles, time, place,"
          + " status, quantities and the places in the text that say so.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley extract seeds/ > codings.jsonl", "  parley extract article.txt | jq ."})
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Articles, or folders of them.")
  private List<Path> paths;

  private final Console console;
  private final House house;

  ExtractCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() throws IOException {
    List<Outcome.Failed> failed = new Extraction(house).run(paths, this::print);
    failed.forEach(one -> new Complaints(console).tell(one.fault()));
    return (failed.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT).number();
  }

  private void print(Coding coding) {
    try {
      console.out().write((CodingJson.write(coding) + "\n").getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
