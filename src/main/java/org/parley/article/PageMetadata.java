package org.parley.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says about its article: in JSON-LD, else in its meta tags. A date that is not
 * written after ISO 8601 is left out: 03/06 has two readings.
 */
final class PageMetadata {

  private final Document page;

  private PageMetadata(Document page) {
    this.page = page;
  }

  static Metadata of(Document page) {
    return embedded(page).orElse(new PageMetadata(page).tags());
  }

  private static Metadata embedded(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> JsonLd.articles(script.data()).stream())
        .findFirst()
        .map(node -> new JsonLdNode(node).metadata())
        .orElse(Metadata.none());
  }

  private Metadata tags() {
    return new Metadata(
        first(
            content("[property=og:title]"), text("[itemprop=headline]"), text("h1"), text("title")),
        published(),
        first(content("[property=og:site_name]"), content("[name=publisher]")),
        first(content("[name=author]"), content("[property=article:author]")),
        first(attribute("link[rel=canonical]", "href"), content("[property=og:url]")),
        first(attribute("html[lang]", "lang"), content("[property=og:locale]")),
        first(
            attribute("link[rel=license]", "href"),
            attribute("a[rel=license]", "href"),
            content("[name=dcterms.license]")),
        Optional.empty());
  }

  private Optional<LocalDate> published() {
    List<Optional<String>> places =
        List.of(
            content("[property=article:published_time]"),
            content("[itemprop=datePublished]"),
            attribute("time[itemprop=datePublished]", "datetime"),
            content("[name=date]"),
            content("[name=dc.date]"),
            content("[name=dcterms.date]"),
            attribute("article time[pubdate]", "datetime"));
    return places.stream().flatMap(Optional::stream).flatMap(this::day).findFirst();
  }

  private Stream<LocalDate> day(String words) {
    return IsoDay.of(words).stream();
  }

  private Optional<String> content(String selector) {
    return attribute("meta" + selector, "content");
  }

  private Optional<String> attribute(String selector, String attribute) {
    return filled(page.select(selector).stream().map(element -> element.attr(attribute)));
  }

  private Optional<String> text(String selector) {
    return filled(page.select(selector).stream().map(Element::text));
  }

  private static Optional<String> filled(Stream<String> values) {
    return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Optional<String> first(Optional<String>... values) {
    return Stream.of(values).flatMap(Optional::stream).findFirst();
  }
}
