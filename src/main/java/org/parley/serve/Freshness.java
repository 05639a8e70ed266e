package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.parley.app.OpenDataset;

/**
 * Spares a client what it has already. All that is served follows from the dataset, from the
 * program and from the request, so these three together are the version of an answer, which is
 * known before the answer is.
 */
final class Freshness implements Resource {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private final OpenDataset dataset;
  private final Resource source;

  Freshness(OpenDataset dataset, Resource source) {
    this.dataset = dataset;
    this.source = source;
  }

  @Override
  public Reply answer(Ask ask) {
    if (!ask.reads()) {
      return source.answer(ask);
    }
    Instant changed = dataset.changed().truncatedTo(ChronoUnit.SECONDS);
    String tag = tag(ask);
    Reply reply = isKnown(ask, tag, changed) ? Reply.empty(304) : source.answer(ask);
    return reply.status() == 200 || reply.status() == 304
        ? reply
            .with("ETag", tag)
            .with("Last-Modified", HTTP_DATE.format(changed))
            .with("Cache-Control", "no-cache")
            .with("Vary", "Accept, Accept-Encoding")
        : reply;
  }

  /** The tag counts where there is one; the time is for those who send nothing else. */
  private static boolean isKnown(Ask ask, String tag, Instant changed) {
    Optional<String> tags = ask.header("If-None-Match");
    if (tags.isPresent()) {
      return Arrays.stream(tags.get().split(","))
          .map(known -> known.strip().replaceFirst("^W/", "").replaceFirst("--gzip\"$", "\""))
          .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }
    return ask.header("If-Modified-Since").flatMap(Freshness::time).stream()
        .anyMatch(known -> !changed.isAfter(known));
  }

  private static Optional<Instant> time(String written) {
    try {
      return Optional.of(Instant.from(HTTP_DATE.parse(written)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String tag(Ask ask) {
    String all =
        String.join(
            "\n", dataset.state(), ask.path(), ask.query(), ask.header("Accept").orElse(""));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
