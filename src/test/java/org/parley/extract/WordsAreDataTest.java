package org.parley.extract;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.vocabulary.Attribute;
import org.parley.vocabulary.Kind;
import org.parley.vocabulary.Role;
import org.parley.vocabulary.Vocabulary;

/** The reading of texts knows no kind of event, role or attribute: they are the ontology's. */
final class WordsAreDataTest {

  private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

  /** Words of the paths of rule cards (docs/rules.md) that are spelt like a role. */
  private static final Set<String> PATHS = Set.of("speaker");

  @Test
  void noKindRoleOrAttributeIsTypedInTheReadingOfTexts() throws IOException {
    Set<String> words = words();
    words.removeAll(PATHS);

    for (String room : List.of("extract", "nlp")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/parley", room))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          List<String> typed =
              LITERAL
                  .matcher(Files.readString(file))
                  .results()
                  .map((MatchResult literal) -> literal.group(1))
                  .filter(words::contains)
                  .toList();
          assertThat(typed).as(file.toString()).isEmpty();
        }
      }
    }
  }

  private static Set<String> words() {
    List<Kind> kinds = Vocabulary.read().kinds();
    return Stream.of(
            kinds.stream().map(Kind::name),
            kinds.stream().flatMap(kind -> kind.roles().stream()).map(Role::name),
            kinds.stream().flatMap(kind -> kind.attributes().stream()).map(Attribute::name))
        .flatMap(names -> names)
        .collect(toCollection(TreeSet::new));
  }
}
