package org.parley.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An article in JSON-LD; a value may be text, a thing with a name, or a list of these. */
record JsonLdNode(JsonNode json) {

  static boolean isArticle(JsonNode json) {
    return items(json.path("@type"))
        .map(type -> type.asText().replaceFirst("^.*[/:#]", ""))
        .anyMatch(type -> type.endsWith("Article") || type.equals("Report"));
  }

  Metadata metadata() {
    return new Metadata(
        text("headline").or(() -> text("name")),
        text("datePublished").flatMap(IsoDay::of),
        text("publisher"),
        text("author"),
        text("url").or(() -> text("mainEntityOfPage")).or(() -> text("@id")),
        text("inLanguage"),
        text("license"),
        Optional.empty());
  }

  Optional<String> text(String key) {
    String joined =
        items(json.path(key)).flatMap(JsonLdNode::words).collect(Collectors.joining(", "));
    return Optional.of(joined).filter(words -> !words.isBlank());
  }

  private static Stream<String> words(JsonNode value) {
    return value.isValueNode() ? Stream.of(value.asText().strip()) : named(value);
  }

  private static Stream<String> named(JsonNode thing) {
    return Stream.of("name", "@value", "url", "@id")
        .map(thing::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .limit(1);
  }

  private static Stream<JsonNode> items(JsonNode value) {
    return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
  }
}
