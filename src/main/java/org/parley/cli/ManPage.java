package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of one command, in the macros of man(7). */
final class ManPage {

  private final CommandLine command;
  private final CommandSpec spec;
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandLine command) {
    this.command = command;
    this.spec = command.getCommandSpec();
  }

  String name() {
    return spec.qualifiedName("-");
  }

  String troff() {
    page.setLength(0);
    String version = Version.read().parts().get("parley");
    macro("TH \"" + name().toUpperCase(Locale.ROOT) + "\" 1 \"\" \"Parley " + version + "\"");
    section("NAME", List.of(name() + " - " + String.join(" ", spec.usageMessage().header())));
    Help help = new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF));
    section("SYNOPSIS", List.of(help.synopsis(0).strip()));
    section("DESCRIPTION", List.of(spec.usageMessage().description()));
    arguments();
    subcommands();
    verbatim("EXAMPLES AND NOTES", List.of(spec.usageMessage().footer()));
    seeAlso();
    return page.toString();
  }

  private void arguments() {
    macro("SH OPTIONS");
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (!parameter.hidden()) {
        entry(parameter.paramLabel(), parameter);
      }
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
        entry(String.join(", ", option.names()) + value, option);
      }
    }
  }

  private void entry(String term, ArgSpec argument) {
    macro("TP");
    page.append("\\fB").append(escaped(term)).append("\\fR\n");
    for (String line : argument.description()) {
      text(line);
    }
  }

  private void subcommands() {
    if (command.getSubcommands().isEmpty()) {
      return;
    }
    macro("SH COMMANDS");
    for (CommandLine subcommand : command.getSubcommands().values()) {
      CommandSpec one = subcommand.getCommandSpec();
      if (!one.usageMessage().hidden()) {
        macro("TP");
        page.append("\\fB").append(escaped(one.name())).append("\\fR\n");
        text(String.join(" ", one.usageMessage().header()));
      }
    }
  }

  private void seeAlso() {
    List<String> others = new ArrayList<>();
    if (spec.parent() == null) {
      for (CommandLine subcommand : command.getSubcommands().values()) {
        if (!subcommand.getCommandSpec().usageMessage().hidden()) {
          others.add(subcommand.getCommandSpec().qualifiedName("-") + "(1)");
        }
      }
    } else {
      others.add(spec.parent().qualifiedName("-") + "(1)");
    }
    section("SEE ALSO", List.of(String.join(", ", others)));
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      macro("SH " + title);
      lines.forEach(this::text);
    }
  }

  private void verbatim(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      macro("SH " + title);
      macro("nf");
      lines.forEach(this::text);
      macro("fi");
    }
  }

  private void macro(String request) {
    page.append('.').append(request).append('\n');
  }

  private void text(String line) {
    page.append(escaped(line)).append('\n');
  }

  /** A backslash, a minus, and a dot at the start of a line have a meaning of their own. */
  private static String escaped(String text) {
    String plain = text.replace("%n", "").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
