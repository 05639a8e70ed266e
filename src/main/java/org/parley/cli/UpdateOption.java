package org.parley.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.serve.Editing;
import picocli.CommandLine.Option;

/**
 * Whether the server takes updates, and the token that they need. The token never stands on the
 * command line, where every user of the machine could read it.
 */
final class UpdateOption {

  static final String VARIABLE = "PARLEY_TOKEN";

  /** In characters; a shorter one can be guessed. */
  private static final int SHORTEST = 16;

  @Option(
      names = "--update",
      required = true,
      description =
          "Take SPARQL updates of the graph of corrections from whoever sends the token as"
              + " 'Authorization: Bearer TOKEN'.")
  @SuppressWarnings("UnusedVariable") // picocli demands it where the file is named
  private boolean update;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "The file that holds the token. Default: $PARLEY_TOKEN, else a new one, which is shown"
              + " once.")
  private Path file;

  String token(Console console) {
    Optional<String> given =
        Optional.ofNullable(file)
            .map(UpdateOption::read)
            .or(() -> Optional.ofNullable(console.environment().get(VARIABLE)));
    if (given.isPresent()) {
      return checked(given.get().strip());
    }
    String token = Editing.randomToken();
    console.say("parley: updates need this token, which is shown only now: " + token);
    return token;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw Fault.of(ExitCode.USAGE, "no such file").at(file).causedBy(e);
    } catch (CharacterCodingException e) {
      throw Fault.of(ExitCode.USAGE, "not UTF-8 text").at(file).causedBy(e);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + e.getMessage()).at(file).causedBy(e);
    }
  }

  /** A header can carry it, and nobody guesses it. The message does not repeat it. */
  private static String checked(String token) {
    if (token.length() < SHORTEST || !token.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw Fault.of(
              ExitCode.USAGE,
              "a token is at least " + SHORTEST + " letters, digits and signs, without a space")
          .advise("'openssl rand -hex 32' makes one");
    }
    return token;
  }
}
