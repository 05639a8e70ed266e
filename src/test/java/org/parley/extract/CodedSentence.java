package org.parley.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.coding.Event;
import org.parley.coding.Filler;

/**
 * A sentence of the corpus with all events that it should be coded as. Offices and neutral
 * statements are told by nearly every sentence of news, so they only count where they are listed.
 */
record CodedSentence(String file, int line, String text, List<ExpectedEvent> events) {

  CodedSentence {
    events = List.copyOf(events);
  }

  /**
   * The sentences of all files in a folder, its sub-folders left out. A line is a sentence, the
   * indented lines under it are its events, and {@code #} begins a comment. {@code ¶} parts the
   * paragraphs of a text that needs more than one, the first of them its title.
   */
  static List<CodedSentence> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(file -> inFile(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CodedSentence> inFile(Path file) {
    List<CodedSentence> sentences = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.startsWith(" ")) {
        CodedSentence last = sentences.remove(sentences.size() - 1);
        sentences.add(last.with(ExpectedEvent.of(line)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(
            new CodedSentence(file.getFileName().toString(), number, text(line), List.of()));
      }
    }
    return sentences;
  }

  private static String text(String line) {
    return line.strip().replace(" ¶ ", "\n\n");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CodedSentence with(ExpectedEvent event) {
    List<ExpectedEvent> all = new ArrayList<>(events);
    all.add(event);
    return new CodedSentence(file, line, text, all);
  }

  boolean isNegative() {
    return events.isEmpty();
  }

  /** Whether the coding has each event of the sentence, and none beside them. */
  boolean isCodedAs(List<Event> coded) {
    List<Event> left = new ArrayList<>(coded);
    for (ExpectedEvent expected : events) {
      List<Event> match = left.stream().filter(expected::matches).limit(1).toList();
      if (match.isEmpty()) {
        return false;
      }
      left.removeAll(match);
    }
    return left.stream().allMatch(CodedSentence::isCommonplace);
  }

  private static boolean isCommonplace(Event event) {
    return event.type().equals("Position")
        || (event.type().equals("Statement") && ExpectedEvent.stanceOf(event).isEmpty());
  }

  /** What was coded instead, in the notation of the corpus, with the rule of each event. */
  String report(List<Event> coded) {
    String found =
        coded.stream()
            .filter(event -> !isCommonplace(event))
            .map(CodedSentence::line)
            .collect(Collectors.joining("\n"));
    return "%s:%d %s%n%s".formatted(file, line, text, found);
  }

  private static String line(Event event) {
    StringBuilder line = new StringBuilder("    got " + event.type());
    line.append(' ').append(event.status().name().toLowerCase(Locale.ROOT));
    ExpectedEvent.stanceOf(event).ifPresent(stance -> line.append(' ').append(stance));
    event
        .roles()
        .forEach(
            (role, fillers) ->
                line.append(" | ")
                    .append(role)
                    .append(": ")
                    .append(
                        fillers.stream()
                            .map(Filler::names)
                            .map(names -> String.join(" = ", names))
                            .collect(Collectors.joining("; "))));
    return line.append("   # ").append(event.rule().orElse("")).toString();
  }
}
