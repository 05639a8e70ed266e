package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.app.Validation;
import org.parley.fault.ExitCode;
import org.parley.store.ShapesViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the dataset. */
@Command(
    name = "validate",
    header = "Check the dataset against the ontology's shapes.",
    description = {
      "",
      "Prints a line for each place that is not as it must be: how bad, where, by which property,"
          + " and what must be, with tabs between. Ends with 3 if anything is violated; warnings"
          + " alone are no violation.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley validate", "  parley validate --dataset talks && echo sound"})
final class ValidateCommand implements Callable<Integer> {

  @Mixin private DatasetOption dataset;

  private final Console console;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = dataset.folder(console);
    List<ShapesViolation> found = Validation.of(folder);
    for (ShapesViolation one : found) {
      console.out().print(line(one));
    }
    long violations =
        found.stream().filter(one -> one.severity() == ShapesViolation.Severity.VIOLATION).count();
    console.say(
        violations == 0
            ? folder + ": conforms, " + found.size() + " warnings"
            : folder + ": " + violations + " violations");
    return (violations == 0 ? ExitCode.OK : ExitCode.ANSWER_NO).number();
  }

  private static String line(ShapesViolation one) {
    return String.join(
            "\t",
            one.severity().name().toLowerCase(Locale.ROOT),
            one.focus(),
            one.path().orElse(""),
            one.message())
        + "\n";
  }
}
