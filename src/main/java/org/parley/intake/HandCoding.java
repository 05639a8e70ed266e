package org.parley.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.coding.Coding;
import org.parley.coding.Event;
import org.parley.coding.Span;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * A coding that somebody else made. One from a spreadsheet may quote its sentences instead of
 * counting characters; they are then looked for in the article, or, where there is no article, are
 * all that is known of its text.
 *
 * @param place the file and line, for complaints
 * @param sentences quotes by the event's id
 */
public record HandCoding(String place, Coding coding, Map<String, List<String>> sentences) {

  private static final String BETWEEN = "\n\n";

  public HandCoding {
    sentences = Map.copyOf(sentences);
  }

  /** A coding whose evidence is complete. */
  public static HandCoding of(String place, Coding coding) {
    return new HandCoding(place, coding, Map.of());
  }

  /** What the coding says of an article whose file is there. Offsets count before quotes. */
  public Told on(Article file) {
    Article article =
        new Article(file.id(), file.text(), dated(file.metadata()), file.passages(), file.sha256());
    return new Told(article, located(event -> event.evidence().isEmpty(), article.text()));
  }

  /**
   * What it says without the article's file: the text is then the sentences that are quoted, one a
   * paragraph, in the order of the coding, and offsets into the whole text mean nothing.
   *
   * @throws Fault if an event has no quote
   */
  public Told onExcerpt() {
    Set<String> quotes = new LinkedHashSet<>();
    for (Event event : coding.events()) {
      quotes.addAll(quoted(event));
    }
    String text = String.join(BETWEEN, quotes);
    List<Span> passages = quotes.stream().map(quote -> find(quote, text).orElseThrow()).toList();
    Article article =
        new Article(coding.article(), text, dated(Metadata.none()), passages, Checksum.of(text));
    return new Told(article, located(event -> true, text));
  }

  private List<String> quoted(Event event) {
    return Optional.ofNullable(sentences.get(event.id()))
        .orElseThrow(
            () ->
                Fault.of(ExitCode.BAD_INPUT, "there is no article '" + coding.article() + "'")
                    .at(place)
                    .advise("put its file beside the coding, or quote a sentence for each event"));
  }

  private Metadata dated(Metadata known) {
    return known.orElse(Metadata.published(coding.published()));
  }

  private Coding located(Predicate<Event> byQuote, String text) {
    return coding.with(
        coding.coder(),
        coding.events().stream()
            .map(event -> byQuote.test(event) ? event.withEvidence(spans(event, text)) : event)
            .toList());
  }

  private List<Span> spans(Event event, String text) {
    return sentences.getOrDefault(event.id(), List.of()).stream()
        .map(quote -> find(quote, text).orElseThrow(() -> notThere(event, quote)))
        .toList();
  }

  private Fault notThere(Event event, String quote) {
    return Fault.of(
            ExitCode.BAD_INPUT,
            event.id() + ": the sentence is not in the article '" + coding.article() + "'")
        .at(place)
        .show("  " + quote);
  }

  private static Optional<Span> find(String quote, String text) {
    int at = text.indexOf(quote);
    if (at < 0) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, at);
    return Optional.of(new Span(start, start + quote.codePointCount(0, quote.length())));
  }

  /** An article and what is coded of it, fit to be mapped. */
  public record Told(Article article, Coding coding) {}
}
