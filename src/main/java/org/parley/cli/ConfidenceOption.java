package org.parley.cli;

import org.parley.app.House;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How certain an event must be, to trade what is found for what is right. */
final class ConfidenceOption {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  private double least;

  /** Takes the option. */
  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description =
          "Leave out what Parley reads with less confidence than this, 0 to 1. Codings of others"
              + " are taken whole. Default: 0.")
  void least(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--min-confidence is %s; expected a number from 0 to 1, for example 0.8"
              .formatted(value));
    }
    least = value;
  }

  /** What was asked for; 0 if nothing was. */
  double least() {
    return least;
  }

  /** The house that reads so. */
  House of(House house) {
    return house.trusting(least);
  }
}
