package org.parley.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parley.app.OpenDataset;
import org.parley.app.Portrait;
import org.parley.app.Things;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one actor, place or event. */
@Command(
    name = "show",
    header = "Show an actor or event with every fact and its sentence.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley show \"Rustem Umerov\"",
      "  parley show Ukraine",
      "  parley show actor:rus"
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      description = "What it is called, or its IRI in angle brackets or with a prefix.")
  private String name;

  @Mixin private DatasetOption dataset;

  private final Console console;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Portrait portrait;
    try (OpenDataset open = OpenDataset.at(dataset.folder(console))) {
      portrait = Portrait.of(open, new Things(open).named(name));
    }
    console.out().print(text(portrait));
    return ExitCode.OK.number();
  }

  private static String text(Portrait portrait) {
    StringBuilder text = new StringBuilder(portrait.label());
    if (!portrait.types().isEmpty()) {
      text.append("  (").append(String.join(", ", portrait.types())).append(')');
    }
    text.append('\n').append("  <").append(portrait.thing()).append(">\n");
    if (!portrait.otherNames().isEmpty()) {
      text.append("  also: ").append(String.join(", ", portrait.otherNames())).append('\n');
    }
    portrait.facts().forEach(f -> text.append("  %s: %s%n".formatted(f.getKey(), f.getValue())));
    portrait.parts().forEach(part -> append(text, part));
    return text.toString();
  }

  private static void append(StringBuilder text, Portrait.Part part) {
    text.append('\n').append(part.title()).append('\n');
    for (Portrait.Sentence sentence : part.sentences()) {
      text.append("  \"%s\"%n".formatted(sentence.quote()));
      text.append(
          "    %s, characters %d to %d%n"
              .formatted(sentence.article(), sentence.start(), sentence.end()));
    }
  }
}
