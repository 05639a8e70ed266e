package org.parley.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes a coding on one line, its keys in the codebook's order, empty ones left out. */
final class CodingWriter {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final JsonGenerator json;

  private CodingWriter(JsonGenerator json) {
    this.json = json;
  }

  static String line(Coding coding) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      new CodingWriter(generator).write(coding);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void write(Coding coding) throws IOException {
    json.writeStartObject();
    json.writeStringField("article", coding.article());
    if (coding.published().isPresent()) {
      json.writeStringField("published", coding.published().get().toString());
    }
    json.writeStringField("coder", coding.coder());
    json.writeArrayFieldStart("events");
    for (Event event : coding.events()) {
      write(event);
    }
    json.writeEndArray();
    list("assessments", coding.assessments(), this::write);
    list("unread", coding.unread(), this::write);
    list("persons", List.copyOf(coding.persons()), json::writeString);
    json.writeEndObject();
  }

  private void write(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("type", event.type());
    json.writeStringField("status", event.status().word());
    if (event.time().isPresent()) {
      json.writeStringField("time", event.time().get().text());
    }
    list("place", event.place(), json::writeString);
    json.writeObjectFieldStart("roles");
    for (Map.Entry<String, List<Filler>> role : event.roles().entrySet()) {
      list(role.getKey(), role.getValue(), this::write);
    }
    json.writeEndObject();
    attributes(event.attributes());
    list("subjects", event.subjects(), json::writeString);
    list("quantities", event.quantities(), this::write);
    list("claimedBy", event.claimedBy(), this::write);
    list("evidence", event.evidence(), this::write);
    made(event);
    json.writeEndObject();
  }

  /** The keys that the codebook leaves to programs. */
  private void made(Event event) throws IOException {
    list("links", event.links(), this::write);
    if (event.rule().isPresent()) {
      json.writeStringField("rule", event.rule().get());
    }
    if (event.confidence().isPresent()) {
      json.writeNumberField("confidence", event.confidence().getAsDouble());
    }
  }

  private void attributes(Map<String, String> attributes) throws IOException {
    if (attributes.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("attributes");
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      if (attribute.getKey().equals("round")) {
        json.writeNumberField("round", Integer.parseInt(attribute.getValue()));
      } else {
        json.writeStringField(attribute.getKey(), attribute.getValue());
      }
    }
    json.writeEndObject();
  }

  private void write(Filler filler) throws IOException {
    json.writeStartArray();
    for (String name : filler.names()) {
      json.writeString(name);
    }
    json.writeEndArray();
  }

  private void write(Quantity quantity) throws IOException {
    json.writeStartObject();
    if (quantity.value().isPresent()) {
      json.writeNumberField("value", quantity.value().get());
    }
    if (quantity.value().isPresent() || quantity.comparison() != Comparison.EXACTLY) {
      json.writeStringField("cmp", quantity.comparison().sign());
    }
    json.writeStringField("item", quantity.item());
    if (quantity.per().isPresent()) {
      json.writeStringField("per", quantity.per().get());
    }
    if (quantity.criterion().isPresent()) {
      json.writeStringField("criterion", quantity.criterion().get());
    }
    list("claimedBy", quantity.claimedBy(), json::writeString);
    json.writeEndObject();
  }

  private void write(Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
  }

  private void write(Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("relation", link.relation());
    json.writeStringField("event", link.event());
    json.writeEndObject();
  }

  private <T> void list(String key, List<T> items, Item<T> item) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (T each : items) {
      item.write(each);
    }
    json.writeEndArray();
  }

  /** What writes one item of a list. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
