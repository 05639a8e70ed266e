package org.parley.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * What a person wrote about an article: {@code NAME.yaml} beside {@code NAME.txt}, or the front
 * matter of a Markdown file. A key that we do not know is a fault: it would be a misspelt one.
 *
 * @param charset the charset of the article's file
 */
record Sidecar(Metadata metadata, Optional<Charset> charset) {

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "published",
          "publisher",
          "author",
          "url",
          "language",
          "licence",
          "note",
          "charset");

  static Sidecar none() {
    return new Sidecar(Metadata.none(), Optional.empty());
  }

  /**
   * Reads YAML.
   *
   * @param name what faults call the text
   * @param linesBefore how many lines of the file come before the YAML
   */
  static Sidecar read(String yaml, String name, int linesBefore) {
    try (JsonParser parser = YAML.createParser(yaml)) {
      return new Reader(parser, name, linesBefore).sidecar();
    } catch (JsonProcessingException broken) {
      throw Fault.of(ExitCode.BAD_INPUT, "not YAML: " + firstLine(broken.getOriginalMessage()))
          .at(place(name, linesBefore, broken.getLocation()))
          .causedBy(broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String place(String name, int linesBefore, JsonLocation location) {
    return name + ":" + (linesBefore + location.getLineNr()) + ":" + location.getColumnNr();
  }

  /** Reads the keys one by one. */
  private static final class Reader {
    private final JsonParser parser;
    private final String name;
    private final int linesBefore;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Charset> charset = Optional.empty();

    Reader(JsonParser parser, String name, int linesBefore) {
      this.parser = parser;
      this.name = name;
      this.linesBefore = linesBefore;
    }

    Sidecar sidecar() throws IOException {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return none();
      }
      if (first != JsonToken.START_OBJECT) {
        throw fault("expected keys with values, for example 'published: 2025-06-03'");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        field(parser.currentName());
      }
      return new Sidecar(metadata(), charset);
    }

    private void field(String key) throws IOException {
      if (!KEYS.contains(key)) {
        throw fault("unknown key '" + key + "'")
            .advise("expected one of " + String.join(", ", KEYS.stream().sorted().toList()));
      }
      parser.nextToken();
      if (!parser.currentToken().isScalarValue()) {
        throw fault(key + ": expected a single value");
      }
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        return;
      }
      String value = parser.getText().strip();
      switch (key) {
        case "published" -> published = Optional.of(parsed(value, LocalDate::parse, "a day"));
        case "url" -> values.put(key, parsed(value, Reader::address, "an address"));
        case "charset" -> charset = Optional.of(parsed(value, Charset::forName, "a charset"));
        default -> values.put(key, value);
      }
    }

    private static String address(String value) {
      return WebAddress.in(value).orElseThrow(IllegalArgumentException::new);
    }

    private <T> T parsed(String value, Function<String, T> parse, String expected) {
      try {
        return parse.apply(value);
      } catch (DateTimeException | IllegalArgumentException refused) {
        throw fault(parserKey() + ": expected " + expected + ", found '" + value + "'")
            .causedBy(refused);
      }
    }

    private String parserKey() {
      try {
        return parser.currentName();
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private Metadata metadata() {
      return new Metadata(
          value("title"),
          published,
          value("publisher"),
          value("author"),
          value("url"),
          value("language"),
          value("licence"),
          value("note"));
    }

    private Optional<String> value(String key) {
      return Optional.ofNullable(values.get(key)).filter(text -> !text.isBlank());
    }

    private Fault fault(String what) {
      return Fault.of(ExitCode.BAD_INPUT, what)
          .at(place(name, linesBefore, parser.currentTokenLocation()));
    }
  }
}
