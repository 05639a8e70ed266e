package org.parley.article;

import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * A web page: its main text is what the page marks as the article's body; else what the rules of
 * Firefox's reader view find.
 */
final class Html implements Format {

  @Override
  public Draft read(String decoded, String name) {
    Document page = Jsoup.parse(decoded);
    Metadata metadata = PageMetadata.of(page);
    Element main = main(page).orElseThrow(() -> noText(name));
    Draft.Builder builder = Draft.builder();
    metadata.title().ifPresent(title -> builder.add(title));
    if (builder.isEmpty()) {
      builder.add(Optional.ofNullable(main.selectFirst("h1")).map(Element::text).orElse(""));
    }
    metadata.title().ifPresent(title -> withoutTitle(main, title));
    Blocks.addTo(builder, main);
    Draft draft = builder.with(metadata);
    if (!hasProse(draft)) {
      throw noText(name);
    }
    return draft;
  }

  private static Optional<Element> main(Document page) {
    Optional<Element> marked = Optional.ofNullable(page.selectFirst("[itemprop=articleBody]"));
    return marked.or(() -> readable(page)).or(() -> Optional.ofNullable(page.body()));
  }

  private static Optional<Element> readable(Document page) {
    // The library changes the page that it reads.
    Document copy = page.clone();
    return Optional.ofNullable(
            new Readability4J("https://localhost/", copy).parse().getArticleContent())
        .filter(content -> Sentence.words(content.text()) > 0);
  }

  private static void withoutTitle(Element main, String title) {
    main.select("h1, h2").stream()
        .filter(heading -> heading.text().strip().equals(title))
        .forEach(Element::remove);
  }

  private static boolean hasProse(Draft draft) {
    return Passages.of(draft).stream()
        .skip(1)
        .map(Paragraph::text)
        .anyMatch(text -> Sentence.endsWithStop(text));
  }

  private static Fault noText(String name) {
    return Fault.of(ExitCode.BAD_INPUT, "no main text found in this page")
        .at(name)
        .advise("save the article's text as .txt or .md");
  }
}
