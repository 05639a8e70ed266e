package org.parley.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** A schema.org {@code NewsArticle}, or another kind of article, as JSON-LD. */
final class JsonLd implements Format {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public Draft read(String decoded, String name) {
    JsonLdNode article = new JsonLdNode(only(parsed(decoded, name), name));
    String body =
        article
            .text("articleBody")
            .orElseThrow(() -> fault("the article has no articleBody", name));
    Metadata metadata = article.metadata();
    if (article.text("datePublished").isPresent() && metadata.published().isEmpty()) {
      throw fault("datePublished: expected for example 2025-06-03", name);
    }
    Draft.Builder builder = Draft.builder();
    metadata.title().ifPresent(title -> builder.add(title));
    if (body.contains("</p>") || body.contains("<br")) {
      Blocks.addTo(builder, Jsoup.parseBodyFragment(body).body());
    } else {
      body.lines().forEach(line -> builder.add(line));
    }
    return builder.with(metadata);
  }

  /** The articles in a piece of JSON-LD that a page carries; none if it cannot be read. */
  static List<JsonNode> articles(String json) {
    try {
      return articles((JsonNode) JSON.readValue(json));
    } catch (JsonProcessingException broken) {
      // The page's own text is still good.
      return List.of();
    }
  }

  private static List<JsonNode> articles(JsonNode node) {
    List<JsonNode> found = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> found.addAll(articles(item)));
    } else if (JsonLdNode.isArticle(node)) {
      found.add(node);
    } else if (node.has("@graph")) {
      found.addAll(articles(node.get("@graph")));
    }
    return found;
  }

  private static JsonNode parsed(String json, String name) {
    try {
      return JSON.readValue(json);
    } catch (JsonProcessingException broken) {
      JsonLocation place = broken.getLocation();
      throw fault("not JSON: " + broken.getOriginalMessage().lines().findFirst().orElse(""), name)
          .at(name + ":" + place.getLineNr() + ":" + place.getColumnNr())
          .causedBy(broken);
    }
  }

  private static JsonNode only(JsonNode json, String name) {
    if (json.has("events") && json.has("article")) {
      throw fault("this is a coding, not an article", name);
    }
    List<JsonNode> articles = articles(json);
    if (articles.size() != 1) {
      throw fault("expected one NewsArticle, found " + articles.size(), name)
          .advise("one file holds one article");
    }
    return articles.get(0);
  }

  private static Fault fault(String what, String name) {
    return Fault.of(ExitCode.BAD_INPUT, what).at(name);
  }
}
