package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {

  @TempDir private Path code;

  @Test
  void theSameFilesHaveTheSameSignature() {
    Talks.file(code, "rule.yaml", "kind: Meeting");
    assertThat(Signature.of(code)).isEqualTo(Signature.of(code)).hasSize(12);
  }

  @Test
  void aChangedRuleChangesTheSignature() {
    Talks.file(code, "rule.yaml", "kind: Meeting");
    String before = Signature.of(code);
    Talks.file(code, "rule.yaml", "kind: Attack");
    assertThat(Signature.of(code)).isNotEqualTo(before);
  }

  @Test
  void aRenamedRuleChangesTheSignature() throws IOException {
    Path rule = Talks.file(code, "rule.yaml", "kind: Meeting");
    String before = Signature.of(code);
    Files.move(rule, code.resolve("other.yaml"));
    assertThat(Signature.of(code)).isNotEqualTo(before);
  }

  @Test
  void aJarHasASignatureToo() {
    assertThat(Signature.of(Talks.file(code, "parley.jar", "bytes"))).hasSize(12);
  }
}
