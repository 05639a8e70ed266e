package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished distribution, started as a person starts it: by its launcher, from a shell. */
class LauncherIT {

  private static final Path DISTRIBUTION = Shell.DISTRIBUTION;
  private static final Path PARLEY = DISTRIBUTION.resolve("bin/parley");
  private static final int MANY = 1_000;

  @TempDir private Path folder;

  @Test
  void itStartsWithoutNoise() throws Exception {
    Shell.Ended version = shell(PARLEY + " --version");
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("parley ").hasLineCount(1);
    assertThat(version.err()).isEmpty();
  }

  @Test
  void theExitCodeOfTheCommandIsTheExitCodeOfTheProcess() throws Exception {
    Shell.Ended mistyped = shell(PARLEY + " frobnicate");
    assertThat(mistyped.exitCode()).isEqualTo(2);
    assertThat(mistyped.out()).isEmpty();
    assertThat(mistyped.err()).contains("frobnicate");
  }

  @Test
  void itStartsThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), PARLEY);
    assertThat(shell("'" + link + "' --version").out()).startsWith("parley ");
  }

  @Test
  void aJavaHomeThatIsNoneIsPassedOver() throws Exception {
    Shell.Ended version = shell("JAVA_HOME=" + folder + " " + PARLEY + " --version");
    assertThat(version.exitCode()).isZero();
    assertThat(version.err()).isEmpty();
  }

  @Test
  void javaOptionsArePassedOn() throws Exception {
    Shell.Ended version =
        shell("PARLEY_JAVA_OPTS='-Xmx64m -XX:+PrintFlagsFinal' " + PARLEY + " --version");
    assertThat(version.out()).containsPattern("MaxHeapSize += 67108864");
  }

  @Test
  void theUsersJavaOptionsWinOverThoseOfALoad() throws Exception {
    String flags = shell("PARLEY_JAVA_OPTS=-XX:+PrintFlagsFinal " + PARLEY + " load --help").out();
    assertThat(flags).containsPattern("Tier4InvocationThreshold += 75000");
    String usual = "-XX:Tier4InvocationThreshold=5000";
    String wished =
        shell("PARLEY_JAVA_OPTS='" + usual + " -XX:+PrintFlagsFinal' " + PARLEY + " load --help")
            .out();
    assertThat(wished).containsPattern("Tier4InvocationThreshold += 5000 ");
  }

  @Test
  void aReaderThatHasEnoughEndsItQuietly() throws Exception {
    Shell.Ended first = shell(PARLEY + " completion | head -n 1");
    assertThat(first.out()).isEqualTo("#!/usr/bin/env bash\n");
    assertThat(first.err()).isEmpty();
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    Shell.Ended words =
        shell(
            "bash -c 'source "
                + DISTRIBUTION.resolve("completion/parley")
                + "; COMP_WORDS=(parley ext); COMP_CWORD=1; _complete_parley; echo ${COMPREPLY[@]}'");
    assertThat(words.out()).isEqualTo("extract\n");
    assertThat(words.err()).isEmpty();
  }

  @Test
  void everyCommandHasAManPage() throws Exception {
    String help = shell(PARLEY + " --help").out();
    List<String> commands =
        help.lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.matches(" {2}\\S.*"))
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .toList();
    assertThat(commands).contains("extract");
    for (String command : commands) {
      Path page = DISTRIBUTION.resolve("man/man1/parley-" + command + ".1");
      assertThat(page).content().contains(".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS");
    }
  }

  @Test
  void theDistributionHoldsEveryPart() throws IOException {
    try (Stream<Path> parts = Files.list(DISTRIBUTION)) {
      assertThat(parts.map(part -> part.getFileName().toString()))
          .contains("bin", "lib", "man", "completion", "docs", "README.md", "LICENSE");
    }
  }

  @Test
  void ctrlCWhileLoadingEndsWith130AndTellsHowToGoOn() throws Exception {
    Path talks = Files.createDirectory(folder.resolve("talks"));
    // So many that no machine has read them all when it is told to stop.
    for (int i = 1; i <= MANY; i++) {
      Files.writeString(
          talks.resolve(i + ".txt"),
          "Talks in Geneva\n\nThe two delegations met in Geneva on day %d of the talks.\n"
              .formatted(i));
    }
    // A shell's background processes ignore Ctrl-C, and so do theirs, unless told otherwise.
    Shell.Ended stopped =
        shell(
            "env --default-signal=INT "
                + PARLEY
                + " load talks & pid=$!; sleep 4; kill -INT $pid; wait $pid; exit $?");
    assertThat(stopped.exitCode()).isEqualTo(130);
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.err()).contains("the same command again").doesNotContain("Exception");
    Matcher stored = Pattern.compile("articles +([0-9,]+)").matcher(shell(PARLEY + " info").out());
    assertThat(stored.find()).isTrue();
    assertThat(Integer.parseInt(stored.group(1).replace(",", ""))).isLessThan(MANY);
  }

  @Test
  void theSeedIsLoadedAndAnswersTheQuestionsOfTheReadme() throws Exception {
    Shell.Ended load = shell(PARLEY + " load " + DISTRIBUTION.resolve("seeds"));
    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(load.err()).contains("1 added");
    assertThat(shell(PARLEY + " load " + DISTRIBUTION.resolve("seeds")).err())
        .contains("1 unchanged");
    String prospects = shell(PARLEY + " query meetings-in-prospect --format table").out();
    assertThat(prospects).contains("Possible meeting of Volodymyr Zelensky and Vladimir Putin");
    assertThat(shell(PARLEY + " show 'Vladimir Putin'").out())
        .contains("participant (possible)", "suggested a meeting between");
    assertThat(shell(PARLEY + " validate").exitCode()).isZero();
    for (String query : shell(PARLEY + " queries | grep -o '^[a-z-]*'").out().lines().toList()) {
      assertThat(shell(PARLEY + " query " + query).exitCode()).as(query).isZero();
    }
  }

  private Shell.Ended shell(String command) throws Exception {
    return new Shell(folder).run(command);
  }
}
