package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.Span;
import org.parley.evaluate.CodedEvent.Amount;
import org.parley.evaluate.CodedEvent.RoleFiller;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Reads codings for measuring, also such as list several right values. */
final class ReconciledReader {

  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

  private final Path file;

  private ReconciledReader(Path file) {
    this.file = file;
  }

  /** The events by article; what is no coding is passed over. */
  static Map<String, List<CodedEvent>> read(Path file) {
    return new ReconciledReader(file).codings();
  }

  private Map<String, List<CodedEvent>> codings() {
    Map<String, List<CodedEvent>> found = new LinkedHashMap<>();
    try (MappingIterator<JsonNode> values = JSON.readValues(file.toFile())) {
      while (values.hasNextValue()) {
        JsonNode coding = values.nextValue();
        if (coding.has("events")) {
          found.put(required(coding, "article").asText(), events(coding.get("events")));
        }
      }
      return found;
    } catch (JsonProcessingException broken) {
      JsonLocation place = broken.getLocation();
      throw fault("not JSON: " + broken.getOriginalMessage())
          .at(file + ":" + place.getLineNr() + ":" + place.getColumnNr())
          .causedBy(broken);
    } catch (IOException failed) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
          .at(file)
          .causedBy(failed);
    }
  }

  private List<CodedEvent> events(JsonNode events) {
    List<CodedEvent> coded = new ArrayList<>();
    events.forEach(event -> coded.add(event(event)));
    return coded;
  }

  private CodedEvent event(JsonNode event) {
    return new CodedEvent(
        required(event, "type").asText(),
        event.path("optional").asBoolean(),
        either(event.path("status"), "actual"),
        either(event.path("time"), "").stream().map(CodedEvent::day).toList(),
        Names.of(flat(event.path("place"))),
        Names.of(flat(event.path("claimedBy"))),
        fillers(event.path("roles")),
        fillers(event.path("optionalRoles")),
        amounts(event.path("quantities")),
        subjects(event),
        evidence(event.path("evidence")),
        event.path("confidence").asDouble(1));
  }

  /** The values that count as right; a null among them allows for none. */
  private static List<String> either(JsonNode value, String otherwise) {
    if (!value.isArray()) {
      return List.of(value.asText(otherwise));
    }
    List<String> values = new ArrayList<>();
    value.forEach(item -> values.add(item.asText("")));
    return values.isEmpty() ? List.of(otherwise) : values;
  }

  private static List<RoleFiller> fillers(JsonNode roles) {
    List<RoleFiller> fillers = new ArrayList<>();
    roles
        .properties()
        .forEach(
            role ->
                role.getValue()
                    .forEach(
                        filler ->
                            fillers.add(new RoleFiller(role.getKey(), Names.of(flat(filler))))));
    return fillers;
  }

  private static List<Amount> amounts(JsonNode quantities) {
    List<Amount> amounts = new ArrayList<>();
    for (JsonNode quantity : quantities) {
      if (quantity.hasNonNull("value")) {
        amounts.add(new Amount(quantity.get("value").asDouble(), quantity.path("cmp").asText("=")));
      }
    }
    return amounts;
  }

  private static List<String> subjects(JsonNode event) {
    List<String> subjects = flat(event.path("subjects"));
    return subjects.isEmpty() ? flat(event.path("attributes").path("subjects")) : subjects;
  }

  private List<Span> evidence(JsonNode spans) {
    List<Span> evidence = new ArrayList<>();
    for (JsonNode span : spans) {
      int start = required(span, "start").asInt();
      int end = required(span, "end").asInt();
      try {
        evidence.add(new Span(start, end));
      } catch (IllegalArgumentException refused) {
        throw fault(refused.getMessage()).causedBy(refused);
      }
    }
    return evidence;
  }

  /** The texts in a value: itself, or those of its list and of the lists in it. */
  private static List<String> flat(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> texts.addAll(flat(item)));
    } else if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
      texts.add(value.asText());
    }
    return texts;
  }

  private JsonNode required(JsonNode object, String key) {
    JsonNode value = object.get(key);
    if (value == null) {
      throw fault("a coding lacks '" + key + "'");
    }
    return value;
  }

  private Fault fault(String what) {
    return Fault.of(ExitCode.BAD_INPUT, what).at(file);
  }
}
