package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OntologyPageTest {

  private final Vocabulary vocabulary = Vocabulary.read();
  private final String page = OntologyPage.html(vocabulary);

  @Test
  void everyKindWithItsRolesAndEveryCodeIsThere() {
    for (Kind kind : vocabulary.kinds()) {
      assertThat(page).contains("<h3 id=\"" + kind.name() + "\">").contains(kind.comment());
      kind.roles().forEach(role -> assertThat(page).contains("<code>" + role.name() + "</code>"));
    }
    vocabulary
        .codes("subjects")
        .forEach(code -> assertThat(page).contains("<code id=\"code-" + code + "\">" + code));
  }

  @Test
  void everyLinkWithinThePageHasItsTarget() {
    List<String> targets =
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    List<String> ids =
        Pattern.compile("id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();

    assertThat(targets).isNotEmpty().allMatch(ids::contains);
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertThat(
            Pattern.compile("<(script|link|img|iframe)\\b")
                .matcher(page)
                .results()
                .map(MatchResult::group))
        .isEmpty();
  }

  @Test
  void textIsEscaped() {
    assertThat(Markup.escaped("a < b & \"c\"")).isEqualTo("a &lt; b &amp; &quot;c&quot;");
    assertThat(page).contains("&quot;party&quot; for 3,000 from each.");
  }

  @Test
  void theSameOntologyGivesTheSamePage() {
    assertThat(OntologyPage.html(Vocabulary.read())).isEqualTo(page);
  }
}
