package org.parley.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Tells by the keys at the top of a JSON file what it holds: an article, codings, or neither. */
final class JsonTop {

  private static final Set<String> JSON_LD = Set.of("@context", "@type", "@graph", "@id");
  private static final Set<String> CODING = Set.of("events");

  private static final JsonFactory JSON = new JsonFactory();

  private JsonTop() {}

  /** Whether the file is JSON-LD, or broken, which its reader will tell. */
  static boolean mayBeJsonLd(Path file) {
    return has(JSON_LD, file, true);
  }

  /** Whether the file is a coding; a broken one is taken for JSON-LD. */
  static boolean isCoding(Path file) {
    return has(CODING, file, false);
  }

  private static boolean has(Set<String> keys, Path file, boolean ifBroken) {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      while (token != null && (token = parser.nextToken()) == JsonToken.FIELD_NAME) {
        if (keys.contains(parser.currentName())) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JsonProcessingException broken) {
      return ifBroken;
    } catch (IOException failed) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
          .at(file)
          .causedBy(failed);
    }
  }
}
