package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the figures with the script's on the development set, where that is at hand. */
class ScriptTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path MEASURES = Path.of("../shared/eval");

  @Test
  void theFiguresAreTheScriptsOnDamagedCodings(@TempDir Path directory) throws Exception {
    assumeTrue(Files.exists(MEASURES.resolve("score.py")), "no ../shared/eval beside the project");
    assumeTrue(hasPython(), "no python3");
    Path gold = MEASURES.resolve("dev/codings");
    Path damaged = directory.resolve("damaged.jsonl");
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
        Files.writeString(
            damaged, damaged(file) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }

    Evaluation evaluation = Evaluation.of(Codings.read(gold), Codings.read(damaged));

    assertThat(evaluation.score()).isBetween(0.3, 0.95);
    assertThat(JSON.readTree(EvaluationJson.of(evaluation).line()))
        .isEqualTo(script(gold, damaged));
  }

  /** Every third event is lost, every fourth is of another type, every fifth loses its fillers. */
  private static JsonNode damaged(Path file) throws IOException {
    ObjectNode coding = (ObjectNode) JSON.readTree(file.toFile());
    ArrayNode kept = JSON.createArrayNode();
    int number = 0;
    for (JsonNode event : coding.get("events")) {
      number++;
      if (number % 3 != 0) {
        kept.add(damaged((ObjectNode) event, number));
      }
    }
    coding.set("events", kept);
    return coding;
  }

  private static ObjectNode damaged(ObjectNode event, int number) {
    event.remove(List.of("optional", "optionalRoles"));
    for (String key : List.of("status", "time")) {
      if (event.path(key).isArray()) {
        event.set(key, event.path(key).get(0));
      }
    }
    if (number % 4 == 0) {
      event.put("type", "Statement");
    }
    if (number % 5 == 0) {
      event.putObject("roles").putArray("speaker").add("Nobody");
    }
    if (number % 7 == 0) {
      event.put("status", "possible").put("time", "2001-01-01");
    }
    return event;
  }

  private static JsonNode script(Path gold, Path predicted) throws Exception {
    Process process =
        new ProcessBuilder(
                "python3",
                MEASURES.resolve("score.py").toString(),
                gold.toString(),
                predicted.toString(),
                "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return JSON.readTree(process.getInputStream().readAllBytes());
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
