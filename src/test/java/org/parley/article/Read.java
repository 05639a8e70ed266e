package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Articles written to a directory and read from it. */
record Read(Path directory) {

  Article text(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Article bytes(String name, byte[] bytes) {
    Article article = ArticleReader.read(write(name, bytes));
    assertThat(quotes(article)).allSatisfy(quote -> assertThat(quote).isEqualTo(quote.strip()));
    return article;
  }

  void refuses(String name, byte[] bytes, String... messages) {
    Path file = write(name, bytes);
    assertThatThrownBy(() -> ArticleReader.read(file))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
              assertThat(fault.line()).startsWith(directory.toString()).contains(messages);
            });
  }

  void refuses(String name, String text, String... messages) {
    refuses(name, text.getBytes(StandardCharsets.UTF_8), messages);
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(directory.resolve(name), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<String> quotes(Article article) {
    return article.passages().stream().map(span -> span.in(article.text())).toList();
  }
}
