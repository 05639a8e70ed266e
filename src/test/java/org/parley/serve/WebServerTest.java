package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.talks(folder, Settings.usual());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void aServerSaysThatItIsWell() {
    assertThat(served.get("/health").body()).contains("\"up\"");
  }

  @Test
  void theFirstPageIsHtml() {
    assertThat(served.get("/").headers().firstValue("Content-Type"))
        .contains("text/html; charset=utf-8");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(served.get("/nothing").statusCode()).isEqualTo(404);
  }
}
