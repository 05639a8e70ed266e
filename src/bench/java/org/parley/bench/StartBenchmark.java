package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Start-up of {@code parley query} against Jena's {@code tdb2.tdbquery}: whole processes, the same
 * store, the same query, the same Java, turn by turn.
 *
 * <p>Arguments: the launcher, a dataset, the class path of jena-cmds, the number of rounds.
 */
public final class StartBenchmark {

  private static final String QUERY = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s a ?class } }";

  private StartBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path query = Files.writeString(Files.createTempFile("parley-bench", ".rq"), QUERY);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String store = args[1];
    List<String> parley =
        List.of(args[0], "query", "--dataset", store, "-f", query.toString(), "--format", "csv");
    List<String> jena =
        List.of(
            java, "-cp", args[2], "tdb2.tdbquery", "--loc", store, "--query", query.toString(),
            "--results", "csv");
    int rounds = Integer.parseInt(args[3]);
    Series ours = new Series("parley query");
    Series theirs = new Series("tdb2.tdbquery");
    time(parley);
    time(jena);
    for (int i = 0; i < rounds; i++) {
      ours.add(time(parley));
      theirs.add(time(jena));
    }
    Files.delete(query);
    System.out.println(ours);
    System.out.println(theirs);
    System.out.printf(
        Locale.ROOT,
        "ratio of start-up (ours to Jena's, less is better): %.2f%n",
        ours.median() / theirs.median());
  }

  private static long time(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int exitCode = process.waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(command + " ended with " + exitCode);
    }
    return System.nanoTime() - start;
  }
}
