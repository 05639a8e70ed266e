package org.parley.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file or its sidecar says about an article; nothing here is guessed from the text.
 *
 * @param published the day of publication
 * @param url an absolute address; what is none counts as unknown
 * @param language as a BCP 47 tag
 * @param licence as its owner words it, or a link to it
 * @param note whatever a person wants to keep beside the article
 */
public record Metadata(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    Optional<String> language,
    Optional<String> licence,
    Optional<String> note) {

  private static final Optional<String> UNKNOWN = Optional.empty();

  public Metadata {
    url = url.flatMap(WebAddress::in);
  }

  /** Nothing is known. */
  public static Metadata none() {
    return titled(UNKNOWN);
  }

  /** Nothing is known but perhaps the day of publication. */
  public static Metadata published(Optional<LocalDate> day) {
    return new Metadata(UNKNOWN, day, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  /** Nothing is known but perhaps the title. */
  static Metadata titled(Optional<String> title) {
    return new Metadata(
        title, Optional.empty(), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  }

  /** This, and where it is silent what the other says. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        title.or(other::title),
        published.or(other::published),
        publisher.or(other::publisher),
        author.or(other::author),
        url.or(other::url),
        language.or(other::language),
        licence.or(other::licence),
        note.or(other::note));
  }
}
