package org.parley.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;

/**
 * How a page is cited, by people and by machines.
 *
 * @param iri what is cited
 * @param about its description in the words of schema.org
 */
record Citation(String title, String iri, Map<String, Object> about) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Names the dataset's version: a page changes when an article is added. */
  String bibtex(String version) {
    String key =
        "parley-" + Addresses.lastPart(iri).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return """
        @misc{%s,
          title        = {%s},
          howpublished = {Parley negotiation record},
          version      = {%s},
          url          = {%s}
        }"""
        .formatted(key.replaceAll("-$", ""), braced(title), version, iri);
  }

  /** A brace or a backslash of a title would end the field. */
  private static String braced(String title) {
    return title.replaceAll("[{}\\\\]", "").replace("&", "\\&").replace("%", "\\%");
  }

  /** For a script element, which only {@code <} could end. */
  String jsonLd() {
    try {
      return JSON.writeValueAsString(about).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
