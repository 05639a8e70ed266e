package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.app.House;
import org.parley.vocabulary.OntologyPage;
import org.parley.vocabulary.Vocabulary;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes the man pages and the completion script from the commands as they are, and the page on the
 * ontology from its files, so that none can say what the program does not. The build runs it.
 */
public final class Manual {

  private Manual() {}

  /**
   * Writes {@code man/man1/*.1}, {@code completion/parley} and {@code docs/ontology.html} below the
   * folder that is given.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path pages = Files.createDirectories(folder.resolve("man/man1"));
    Path completion = Files.createDirectories(folder.resolve("completion"));
    CommandLine parley =
        new Parley(
                new Console(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Map.of(),
                    ""),
                House.standard())
            .commandLine();
    write(pages, parley);
    for (CommandLine command : parley.getSubcommands().values()) {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        write(pages, command);
      }
    }
    Files.writeString(completion.resolve("parley"), AutoComplete.bash("parley", parley) + "\n");
    Path documents = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(documents.resolve("ontology.html"), OntologyPage.html(Vocabulary.read()));
  }

  private static void write(Path folder, CommandLine command) throws IOException {
    ManPage page = new ManPage(command);
    Files.writeString(folder.resolve(page.name() + ".1"), page.troff());
  }
}
