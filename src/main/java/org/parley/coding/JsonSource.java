package org.parley.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * JSON read token by token, each complaint with its place. Every reading method starts on the first
 * token of its value and leaves the source on the last.
 */
final class JsonSource {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;
  private final String name;

  JsonSource(String json, String name) {
    this.name = name;
    try {
      this.parser = FACTORY.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether another value follows at the top. */
  boolean more() {
    return next() != null;
  }

  /** Reads an object; the consumer gets each key with the source on its value. */
  void object(String what, Consumer<String> field) {
    expect(JsonToken.START_OBJECT, what, "an object");
    while (next() == JsonToken.FIELD_NAME) {
      String key = text();
      next();
      field.accept(key);
    }
  }

  <T> List<T> list(String what, Supplier<T> item) {
    expect(JsonToken.START_ARRAY, what, "a list");
    List<T> items = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      items.add(item.get());
    }
    return items;
  }

  boolean onText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  String string(String what) {
    expect(JsonToken.VALUE_STRING, what, "a string");
    return text();
  }

  int integer(String what) {
    expect(JsonToken.VALUE_NUMBER_INT, what, "an integer");
    return parsed(text(), Integer::valueOf);
  }

  /** A number as it is written. */
  String number(String what) {
    if (!parser.currentToken().isNumeric()) {
      throw fault(what + ": expected a number, found " + found());
    }
    return text();
  }

  /** Turns a word that was just read into a value; what it complains of becomes a fault here. */
  <T> T parsed(String word, Function<String, T> parse) {
    return checked(() -> parse.apply(word));
  }

  /**
   * Makes a value of what was just read; what its constructor complains of becomes a fault here.
   */
  <T> T checked(Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException refused) {
      throw fault(refused.getMessage()).causedBy(refused);
    }
  }

  /** A fault at the token that was read last. */
  Fault fault(String what) {
    return Fault.of(ExitCode.BAD_INPUT, what).at(place(parser.currentTokenLocation()));
  }

  /** The place of the token that was read last, to complain of later. */
  String here() {
    return place(parser.currentTokenLocation());
  }

  private void expect(JsonToken token, String what, String expected) {
    if (parser.currentToken() != token) {
      throw fault(what + ": expected " + expected + ", found " + found());
    }
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_NULL -> "null";
      case VALUE_STRING -> "the string \"" + text() + "\"";
      default -> text();
    };
  }

  private String text() {
    try {
      return parser.getText();
    } catch (IOException failed) {
      throw broken(failed);
    }
  }

  private JsonToken next() {
    try {
      return parser.nextToken();
    } catch (IOException failed) {
      throw broken(failed);
    }
  }

  private Fault broken(IOException failed) {
    if (failed instanceof JsonProcessingException json) {
      return Fault.of(ExitCode.BAD_INPUT, "not JSON: " + json.getOriginalMessage())
          .at(place(json.getLocation()))
          .causedBy(json);
    }
    throw new UncheckedIOException(failed);
  }

  private String place(JsonLocation location) {
    return name + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }
}
