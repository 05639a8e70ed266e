package org.parley.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.app.Census;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a dataset holds. */
@Command(
    name = "info",
    header = "Tell what the dataset holds.",
    footerHeading = "%nExamples:%n",
    footer = {"  parley info", "  parley info --dataset talks --json"})
final class InfoCommand implements Callable<Integer> {

  @Mixin private DatasetOption dataset;

  @Option(names = "--json", description = "As JSON, for programs.")
  private boolean json;

  private final Console console;

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = dataset.folder(console);
    Census census = Census.of(folder);
    console
        .out()
        .print(json ? new ObjectMapper().writeValueAsString(census) + "\n" : text(folder, census));
    return ExitCode.OK.number();
  }

  private static String text(Path folder, Census census) {
    StringBuilder text = new StringBuilder();
    line(text, "dataset", folder.toString());
    line(text, "base", census.base());
    line(text, "articles", number(census.articles()));
    line(text, "actors", number(census.actors()));
    line(text, "statements", number(census.statements()));
    line(
        text,
        "on disk",
        String.format(
            Locale.ROOT, "at most %.1f MB (files grow in steps of 8 MB)", census.bytes() / 1e6));
    line(text, "events", number(sum(census.events())));
    census.events().forEach((kind, counts) -> line(text, "  " + kind, counts(counts)));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-18s %s%n", name, value));
  }

  private static String counts(SortedMap<String, Long> byStatus) {
    return byStatus.entrySet().stream()
        .map(entry -> number(entry.getValue()) + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static long sum(Map<String, SortedMap<String, Long>> events) {
    return events.values().stream()
        .flatMap(counts -> counts.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
