package org.parley.turtle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * JSON-LD read through once before Rio sees it. Rio recurses, tells no line for a mistake, and
 * notices a context that is elsewhere only when it is about to fetch it.
 */
final class JsonText {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String text;
  private final String place;

  JsonText(String text, String place) {
    this.text = text;
    this.place = place;
  }

  void check() {
    try (JsonParser parser = JSON.createParser(text)) {
      read(parser);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      throw SyntaxFaults.of(
          e.getOriginalMessage(), place, where.getLineNr(), where.getColumnNr(), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private void read(JsonParser parser) throws IOException {
    int depth = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      JsonLocation where = parser.currentTokenLocation();
      if (depth > Nesting.LIMIT) {
        throw Nesting.tooDeep(place, where.getLineNr(), where.getColumnNr());
      }
      if (token == JsonToken.VALUE_STRING && isContext(parser)) {
        throw Fault.of(ExitCode.BAD_INPUT, "a context that is elsewhere: " + parser.getText())
            .at(place + ":" + where.getLineNr() + ":" + where.getColumnNr())
            .advise("put the context into the file");
      }
    }
  }

  /** Whether a string stands where a context is named, alone or in a list. */
  private static boolean isContext(JsonParser parser) {
    var around = parser.getParsingContext();
    String name = around.inArray() ? around.getParent().getCurrentName() : around.getCurrentName();
    return "@context".equals(name) || "@import".equals(name);
  }
}
