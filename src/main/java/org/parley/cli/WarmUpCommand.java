package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.Stop;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.fault.ExitCode;
import picocli.CommandLine.Command;

/**
 * Goes once through what short commands do, so that the launcher can have the classes that they
 * need written to an archive. It works on a dataset of its own, which is gone afterwards.
 */
@Command(name = "warm-up", hidden = true, header = "Go through the short commands once.")
final class WarmUpCommand implements Callable<Integer> {

  private static final String ARTICLE =
      "Talks\n\nThe two delegations met in the city on Monday and spoke about an end of the war.\n";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("query", "meetings", "--format", "table"),
          List.of("query", "meetings", "--format", "csv"),
          List.of("query", "meetings"),
          List.of("query", "-e", "ASK { ?s a pl:Meeting }"),
          List.of("info"),
          List.of("show", "Nobody"),
          List.of("export"));

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("parley-warm-up");
    try {
      Path dataset = folder.resolve("dataset");
      Path article = Files.writeString(folder.resolve("talks.txt"), ARTICLE);
      House house = new House(() -> WarmUpCommand::nothing);
      new Loader(house, dataset, LoadSettings.usual())
          .load(List.of(article), new NoProgress(), new Stop());
      Map<String, String> environment = Map.of(DatasetOption.VARIABLE, dataset.toString());
      for (List<String> command : COMMANDS) {
        new Parley(deaf(environment), house).run(command.toArray(String[]::new));
      }
    } finally {
      delete(folder);
    }
    return ExitCode.OK.number();
  }

  private static Coding nothing(Article article) {
    return new Coding(article.id(), Optional.empty(), "nobody", List.of(), List.of());
  }

  private static Console deaf(Map<String, String> environment) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        environment,
        "");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
