package org.parley.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Which Parley this is and what it runs on, as the build wrote it down. */
record Version(Map<String, String> parts) {

  static Version read() {
    Properties written = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      written.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : new String[] {"parley", "jena", "rdf4j", "corenlp"}) {
      parts.put(name, written.getProperty(name));
    }
    parts.put("java", Runtime.version().toString());
    return new Version(parts);
  }

  String line() {
    return "parley " + parts.get("parley");
  }

  String json() {
    try {
      return new ObjectMapper().writeValueAsString(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
