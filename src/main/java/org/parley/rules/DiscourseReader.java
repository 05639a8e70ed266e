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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of links, details and assessments; what is misspelt is a complaint. */
final class DiscourseReader {

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final List<LinkRule> links = new ArrayList<>();
  private final List<Inheritance> inheritances = new ArrayList<>();
  private final List<LinkRule> identities = new ArrayList<>();
  private final List<DetailRule> details = new ArrayList<>();
  private final List<AssessmentRule> assessments = new ArrayList<>();
  private final List<String> complaints;

  DiscourseReader(List<String> complaints) {
    this.complaints = complaints;
  }

  DiscourseBook book() {
    return new DiscourseBook(links, inheritances, identities, details, assessments);
  }

  void read(String file, String yaml, WordLists general) {
    try {
      FileYaml read = YAML.readValue(yaml, FileYaml.class);
      WordLists lists = general.with(read.words);
      read.links.forEach(rule -> guarded(file, rule.name, () -> links.add(link(rule, lists))));
      read.inherit.forEach(
          i ->
              inheritances.add(
                  new Inheritance(
                      i.relation,
                      i.from,
                      i.to,
                      i.time,
                      i.place,
                      Optional.ofNullable(i.claimedBy),
                      i.roles,
                      i.back)));
      read.identities.forEach(
          rule -> guarded(file, rule.name, () -> identities.add(link(rule, lists))));
      read.details.forEach(
          rule -> guarded(file, rule.name, () -> details.add(detail(rule, lists))));
      read.assessments.forEach(
          rule -> guarded(file, rule.name, () -> assessments.add(assessment(rule, lists))));
    } catch (JsonProcessingException e) {
      complaints.add(file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      complaints.add(file + ": " + e.getMessage());
    }
  }

  private void guarded(String file, String rule, Runnable reading) {
    try {
      reading.run();
    } catch (SemgrexParseException | IllegalArgumentException e) {
      complaints.add(file + ": rule " + rule + ": " + e.getMessage());
    }
  }

  private static LinkRule link(LinkYaml rule, WordLists lists) {
    LinkRule.Where where = LinkRule.Where.valueOf(rule.where.toUpperCase(Locale.ROOT));
    return new LinkRule(
        rule.name,
        rule.relation,
        where,
        rule.from,
        rule.to,
        rule.status,
        rule.evidence,
        where == LinkRule.Where.PATTERN
            ? Optional.of(pattern(rule.pattern, lists, LinkRule.FROM, LinkRule.TO))
            : Optional.empty());
  }

  private static DetailRule detail(DetailYaml rule, WordLists lists) {
    Optional<String> value = Optional.ofNullable(rule.value);
    return new DetailRule(
        rule.name,
        rule.kind,
        rule.attribute,
        value,
        value.isPresent()
            ? pattern(rule.pattern, lists, DetailRule.EVENT)
            : pattern(rule.pattern, lists, DetailRule.EVENT, DetailRule.VALUE));
  }

  private static AssessmentRule assessment(AssessmentYaml rule, WordLists lists) {
    Map<String, List<ArgumentPath>> paths = new LinkedHashMap<>();
    rule.roles.forEach(
        (role, text) ->
            paths.put(role, Arrays.stream(text.split(",")).map(ArgumentPath::of).toList()));
    return new AssessmentRule(
        rule.name,
        paths,
        rule.attributes,
        rule.ofEvents,
        pattern(rule.pattern, lists, AssessmentRule.OPINION),
        rule.examples.stream().map(e -> new Example(e, Map.of())).toList());
  }

  private static Construction pattern(String text, WordLists lists, String... nodes) {
    for (String node : nodes) {
      if (!text.matches("(?s).*\\}=" + node + "\\b.*")) {
        throw new IllegalArgumentException("the pattern has no node " + node + ": " + text);
      }
    }
    return Construction.of(lists.expand(text));
  }

  /** The form of such a file: any of the three sections. */
  private static final class FileYaml {
    @JsonProperty Map<String, Set<String>> words = Map.of();
    @JsonProperty List<LinkYaml> links = List.of();
    @JsonProperty List<InheritYaml> inherit = List.of();
    @JsonProperty List<LinkYaml> identities = List.of();
    @JsonProperty List<DetailYaml> details = List.of();
    @JsonProperty List<AssessmentYaml> assessments = List.of();
  }

  private static final class LinkYaml {
    @JsonProperty String name = "";
    @JsonProperty String relation = "";
    @JsonProperty Set<String> from = Set.of();
    @JsonProperty Set<String> to = Set.of();
    @JsonProperty Set<String> status = Set.of();
    @JsonProperty String where = "pattern";
    @JsonProperty boolean evidence;
    @JsonProperty String pattern = "";
  }

  private static final class InheritYaml {
    @JsonProperty String relation = "";
    @JsonProperty Set<String> from = Set.of();
    @JsonProperty Set<String> to = Set.of();
    @JsonProperty boolean time;
    @JsonProperty boolean place;
    @JsonProperty String claimedBy;
    @JsonProperty Map<String, String> roles = Map.of();
    @JsonProperty Map<String, String> back = Map.of();
  }

  private static final class DetailYaml {
    @JsonProperty String name = "";
    @JsonProperty String kind = "";
    @JsonProperty String attribute = "";
    @JsonProperty String value;
    @JsonProperty String pattern = "";
  }

  private static final class AssessmentYaml {
    @JsonProperty String name = "";
    @JsonProperty String pattern = "";
    @JsonProperty Map<String, String> roles = Map.of();
    @JsonProperty Map<String, String> attributes = Map.of();
    @JsonProperty boolean ofEvents;
    @JsonProperty List<String> examples = List.of();
  }
}
