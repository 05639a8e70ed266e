package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.House;
import org.parley.app.Removal;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles out of the dataset. */
@Command(
    name = "remove",
    header = "Take articles, and what only they said, out of the dataset.",
    description = {
      "",
      "An article is named as its file was, without the ending. If one of them is not in the"
          + " dataset, none is removed. The files stay where they are.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley remove istanbul-2025-06-02", "  parley remove --dataset talks a b c"})
final class RemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Names of articles.")
  private List<String> articles;

  @Mixin private DatasetOption dataset;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but what went wrong.")
  private boolean quiet;

  private final Console console;
  private final House house;

  RemoveCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() {
    Path folder = dataset.folder(console);
    try (Interruption interruption = Interruption.watched()) {
      new Removal(house, folder).of(articles);
      if (!quiet) {
        console.say(folder + ": " + articles.size() + " removed");
      }
      return (interruption.stop().requested() ? ExitCode.INTERRUPTED : ExitCode.OK).number();
    }
  }
}
