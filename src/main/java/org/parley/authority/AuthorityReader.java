package org.parley.authority;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Makes the index of names from the statements of the authority files. */
final class AuthorityReader {

  private static final Map<String, Relation> NAMING =
      Map.of(
          Terms.LABEL, Relation.NAME,
          Terms.ALT_LABEL, Relation.NAME,
          Terms.ABBREVIATION, Relation.ABBREVIATION,
          Terms.FORMER_NAME, Relation.FORMER,
          Terms.ADJECTIVE, Relation.ADJECTIVE,
          Terms.DEMONYM, Relation.DEMONYM,
          Terms.SEAT, Relation.SEAT);

  private final Map<Resource, Map<String, List<Value>>> resources = new LinkedHashMap<>();
  private final Map<String, Known> things = new HashMap<>();
  private final Names names = new Names();

  private AuthorityReader() {}

  static Authority read() {
    AuthorityReader reader = new AuthorityReader();
    AuthorityFiles.statements().forEach(reader::collect);
    reader.resources.keySet().forEach(reader::know);
    reader.resources.keySet().forEach(reader::name);
    return new Authority(reader.things, reader.names);
  }

  private void collect(Statement statement) {
    if (key(statement.getSubject()).isPresent()) {
      resources
          .computeIfAbsent(statement.getSubject(), any -> new HashMap<>())
          .merge(
              statement.getPredicate().stringValue(),
              List.of(statement.getObject()),
              AuthorityReader::joined);
    }
  }

  private void know(Resource resource) {
    String key = key(resource).orElseThrow();
    things.put(
        key,
        new Known(
            key,
            type(resource),
            one(resource, Terms.LABEL).orElseThrow().stringValue(),
            one(resource, Terms.WITHIN)
                .or(() -> one(resource, Terms.PART_OF))
                .or(() -> one(resource, Terms.AFFILIATION))
                .flatMap(this::key),
            one(resource, Terms.POPULATION)
                .map(Value::stringValue)
                .map(Long::parseLong)
                .orElse(0L)));
  }

  private void name(Resource resource) {
    Known thing = things.get(key(resource).orElseThrow());
    NAMING.forEach(
        (property, how) ->
            all(resource, property).forEach(label -> names.add(label.stringValue(), thing, how)));
    if (thing.type() != Type.FORMER_STATE) {
      all(resource, Terms.CAPITAL).forEach(city -> nameAfter(city, thing));
    }
    all(resource, Terms.TERRITORY).forEach(land -> nameLand(resource, land));
  }

  /**
   * The government is called by every name of its capital. No longer so where the state is gone:
   * Austin is not the Republic of Texas.
   */
  private void nameAfter(Value city, Known government) {
    for (String property :
        List.of(Terms.LABEL, Terms.ALT_LABEL, Terms.ABBREVIATION, Terms.FORMER_NAME)) {
      all((Resource) city, property)
          .forEach(label -> names.add(label.stringValue(), government, Relation.CAPITAL));
    }
  }

  /** A country bears the names of its state; its own label stands in the files already. */
  private void nameLand(Resource state, Value land) {
    Known place = things.get(key(land).orElseThrow());
    for (String property : List.of(Terms.ALT_LABEL, Terms.ABBREVIATION, Terms.FORMER_NAME)) {
      all(state, property)
          .forEach(label -> names.add(label.stringValue(), place, NAMING.get(property)));
    }
  }

  private Type type(Resource resource) {
    String type = one(resource, Terms.TYPE).orElseThrow().stringValue();
    String kind = one(resource, Terms.PLACE_TYPE).map(Value::stringValue).orElse("");
    return Optional.ofNullable(Terms.TYPES.get(type + kind))
        .orElseThrow(() -> new IllegalStateException(resource + " has a type unknown here"));
  }

  private Optional<String> key(Value resource) {
    String iri = resource.stringValue();
    return resource instanceof IRI && iri.startsWith(Terms.BASE)
        ? Optional.of(iri.substring(Terms.BASE.length()))
        : Optional.empty();
  }

  private List<Value> all(Resource resource, String property) {
    return resources.getOrDefault(resource, Map.of()).getOrDefault(property, List.of());
  }

  private Optional<Value> one(Resource resource, String property) {
    return all(resource, property).stream().findFirst();
  }

  private static List<Value> joined(List<Value> some, List<Value> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
