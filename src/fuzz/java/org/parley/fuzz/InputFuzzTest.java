package org.parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.coding.CodingJson;
import org.parley.coding.Edtf;
import org.parley.fault.Fault;
import org.parley.intake.CodingSheet;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.vocabulary.Vocabulary;

/**
 * Whatever bytes come in, they are read or refused with a fault. Usually only the inputs below
 * {@code InputFuzzTestInputs} are tried; with {@code JAZZER_FUZZ=1} in the environment Jazzer makes
 * new ones of them, for one method at a time.
 */
class InputFuzzTest {

  private static final String TIME = "2m";
  private static final String PROSE = "The two delegations met again in the capital on Monday.\n";

  private static CodingSheet sheet;

  @TempDir private static Path folder;

  @FuzzTest(maxDuration = TIME)
  void plainText(byte[] bytes) throws IOException {
    readArticle("a.txt", bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void markdown(byte[] bytes) throws IOException {
    readArticle("a.md", bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void html(byte[] bytes) throws IOException {
    readArticle("a.html", bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void jsonLd(byte[] bytes) throws IOException {
    readArticle("a.jsonld", bytes);
  }

  @FuzzTest(maxDuration = TIME)
  void sidecar(byte[] bytes) throws IOException {
    Path text = Files.writeString(folder.resolve("s.txt"), "Talks go on\n\n" + PROSE);
    Files.write(folder.resolve("s.yaml"), bytes);
    orFault(() -> ArticleReader.read(text));
  }

  @FuzzTest(maxDuration = TIME)
  void codingJson(byte[] bytes) {
    orFault(
        () ->
            CodingJson.readAll(new String(bytes, StandardCharsets.UTF_8), "coding")
                .forEach(
                    coding ->
                        assertThat(CodingJson.read(CodingJson.write(coding))).isEqualTo(coding)));
  }

  @FuzzTest(maxDuration = TIME)
  void spreadsheet(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("codings.csv"), bytes);
    orFault(() -> sheet().read(file));
  }

  @FuzzTest(maxDuration = TIME)
  void date(byte[] bytes) {
    Edtf date;
    try {
      date = new Edtf(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notADate) {
      return;
    }
    Optional<LocalDate> earliest = date.earliest();
    Optional<LocalDate> latest = date.latest();
    if (earliest.isPresent() && latest.isPresent()) {
      assertThat(earliest.get()).as(date.text()).isBeforeOrEqualTo(latest.get());
    }
  }

  @FuzzTest(maxDuration = TIME)
  void turtle(byte[] bytes) {
    readGraph(bytes, GraphFormat.TURTLE);
  }

  @FuzzTest(maxDuration = TIME)
  void graphAsJsonLd(byte[] bytes) {
    readGraph(bytes, GraphFormat.JSONLD);
  }

  @FuzzTest(maxDuration = TIME)
  void rdfXml(byte[] bytes) {
    readGraph(bytes, GraphFormat.RDFXML);
  }

  /** What the guard lets through must also run: over a store with nothing in it. */
  @FuzzTest(maxDuration = TIME)
  void query(byte[] bytes) {
    try (Store store = Store.open(folder.resolve("dataset"))) {
      orFault(() -> store.answer(Question.of(new String(bytes, StandardCharsets.UTF_8))));
    }
  }

  private static void readArticle(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    orFault(
        () -> {
          Article article = ArticleReader.read(file);
          article.passages().forEach(passage -> passage.in(article.text()));
        });
  }

  private static void readGraph(byte[] bytes, GraphFormat format) {
    orFault(() -> GraphReader.read(new ByteArrayInputStream(bytes), format, "graph"));
  }

  private static synchronized CodingSheet sheet() {
    if (sheet == null) {
      sheet = new CodingSheet(Vocabulary.read());
    }
    return sheet;
  }

  private static void orFault(Runnable reading) {
    try {
      reading.run();
    } catch (Fault refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
