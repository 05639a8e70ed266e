package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.Explaining;
import org.parley.app.Extraction;
import org.parley.app.House;
import org.parley.app.Outcome;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
    footer = {
      "  parley extract seeds/ > codings.jsonl",
      "  parley extract article.txt | jq .",
      "  parley extract --explain \"Talks between Kenya and Somalia resumed.\""
    })
final class ExtractCommand implements Callable<Integer> {

  @Option(
      names = "--explain",
      description =
          "Say for each sentence which rules matched on which words, and which nearly did. A"
              + " parameter that is no path is taken for a sentence.")
  private boolean explain;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Articles, or folders of them; with --explain also sentences.")
  private List<String> paths;

  @Mixin private ConfidenceOption confidence;

  private final Console console;
  private final House house;

  ExtractCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() throws IOException {
    if (explain) {
      return explained();
    }
    List<Path> files = paths.stream().map(Path::of).toList();
    List<Outcome.Failed> failed = new Extraction(confidence.of(house)).run(files, this::print);
    failed.forEach(one -> new Complaints(console).tell(one.fault()));
    return (failed.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT).number();
  }

  private int explained() {
    Explaining explaining = new Explaining(house);
    paths.stream()
        .flatMap(path -> explaining.explain(path).stream())
        .forEach(explanation -> print(ExplanationText.of(explanation)));
    return ExitCode.OK.number();
  }

  private void print(Coding coding) {
    if (!coding.unread().isEmpty()) {
      console.say(Unread.told(coding.article(), coding.unread().size()));
    }
    print(CodingJson.write(coding));
  }

  private void print(String line) {
    try {
      console.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
