package org.parley.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads a rule card. A misspelt key, list or pattern is a complaint that names file and rule, never
 * a silence.
 */
final class CardReader {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final Pattern TRIGGER_LEMMA =
      Pattern.compile(
          "\\{[^{}]*?lemma:/([^/\\\\]*+(?:\\\\.[^/\\\\]*+)*+)/[^{}]*\\}=" + Rule.TRIGGER);

  private final String file;
  private final List<String> complaints;
  private WordLists lists;

  CardReader(String file, WordLists lists, List<String> complaints) {
    this.file = file;
    this.lists = lists;
    this.complaints = complaints;
  }

  Optional<Card> read(String yaml) {
    try {
      CardYaml card = YAML.readValue(yaml, CardYaml.class);
      lists = lists.with(card.words);
      List<Rule> rules = new ArrayList<>();
      card.rules.forEach(rule -> rule(card, rule).ifPresent(rules::add));
      return Optional.of(new Card(card.kind, rules, card.never));
    } catch (JsonProcessingException e) {
      complaints.add(file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      complaints.add(file + ": " + e.getMessage());
    }
    return Optional.empty();
  }

  private Optional<Rule> rule(CardYaml card, RuleYaml rule) {
    try {
      String pattern = lists.expand(rule.pattern);
      return Optional.of(
          new Rule(
              card.kind,
              Optional.ofNullable(card.agent),
              card.kind + "/" + rule.name,
              Construction.of(pattern),
              triggerLemma(pattern),
              paths(rule.roles),
              rule.needs,
              rule.attributes,
              Optional.ofNullable(rule.status),
              rule.subjects,
              rule.named,
              rule.anaphoric,
              Optional.ofNullable(rule.scope).map(Scope::of),
              rule.yields,
              rule.confidence,
              examples(rule)));
    } catch (SemgrexParseException | IllegalArgumentException e) {
      complaints.add(file + ": rule " + rule.name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Pattern triggerLemma(String pattern) {
    Matcher trigger = TRIGGER_LEMMA.matcher(pattern);
    if (!trigger.find()) {
      throw new IllegalArgumentException(
          "the pattern has no node {lemma:/.../}=" + Rule.TRIGGER + ": " + pattern);
    }
    try {
      return Pattern.compile(trigger.group(1));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Map<String, List<ArgumentPath>> paths(Map<String, String> roles) {
    Map<String, List<ArgumentPath>> paths = new LinkedHashMap<>();
    roles.forEach(
        (role, text) ->
            paths.put(role, Arrays.stream(text.split(",")).map(ArgumentPath::of).toList()));
    return paths;
  }

  private static List<Example> examples(RuleYaml rule) {
    return rule.examples.stream().map(e -> new Example(e.sentence, e.finds)).toList();
  }

  /** The form of a card's file. */
  private static final class CardYaml {
    @JsonProperty(required = true)
    String kind;

    @JsonProperty String agent;

    @JsonProperty Map<String, Set<String>> words = Map.of();

    @JsonProperty(required = true)
    List<RuleYaml> rules;

    @JsonProperty List<String> never = List.of();
  }

  private static final class RuleYaml {
    @JsonProperty(required = true)
    String name;

    @JsonProperty(required = true)
    String pattern;

    @JsonProperty Map<String, String> roles = Map.of();
    @JsonProperty Map<String, Integer> needs = Map.of();
    @JsonProperty Map<String, String> attributes = Map.of();
    @JsonProperty String status;
    @JsonProperty List<String> subjects = List.of();
    @JsonProperty Set<String> named = Set.of();
    @JsonProperty boolean anaphoric;
    @JsonProperty String scope;
    @JsonProperty boolean yields;
    @JsonProperty double confidence = 0.7;
    @JsonProperty List<ExampleYaml> examples = List.of();
  }

  private static final class ExampleYaml {
    @JsonProperty(required = true)
    String sentence;

    @JsonProperty Map<String, List<String>> finds = Map.of();
  }
}
