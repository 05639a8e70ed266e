package org.parley.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.parley.store.bound.Allowance;

/**
 * A SPARQL query and what goes with it.
 *
 * @param text the query; prefixes that it does not declare come from the map
 * @param prefixes prefix to namespace
 * @param parameters values for variables of the query. They replace the variables in the parsed
 *     query; they never become part of its text
 * @param allowance what the query may take
 * @param from the graphs that are to be the default graph, instead of those that the query names
 * @param fromNamed the graphs that are to be the named graphs
 */
public record Question(
    String text,
    Map<String, String> prefixes,
    Map<String, Value> parameters,
    Allowance allowance,
    List<IRI> from,
    List<IRI> fromNamed) {

  public static final Duration TIMEOUT = Duration.ofSeconds(30);

  public Question {
    prefixes = Map.copyOf(prefixes);
    parameters = Map.copyOf(parameters);
    from = List.copyOf(from);
    fromNamed = List.copyOf(fromNamed);
  }

  public static Question of(String text) {
    return new Question(text, Map.of(), Map.of(), Allowance.of(TIMEOUT), List.of(), List.of());
  }

  public Question prefixes(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(prefixes);
    all.putAll(more);
    return new Question(text, all, parameters, allowance, from, fromNamed);
  }

  public Question with(String parameter, Value value) {
    Map<String, Value> all = new LinkedHashMap<>(parameters);
    all.put(parameter, value);
    return new Question(text, prefixes, all, allowance, from, fromNamed);
  }

  /** Binds a parameter to a plain string. */
  public Question with(String parameter, String value) {
    return with(parameter, SimpleValueFactory.getInstance().createLiteral(value));
  }

  /** How long the query may run. */
  public Duration timeout() {
    return allowance.time();
  }

  public Question within(Duration limit) {
    return within(allowance.time(limit));
  }

  public Question within(Allowance other) {
    return new Question(text, prefixes, parameters, other, from, fromNamed);
  }

  /** Over these graphs; over the union of all if both lists are empty. */
  public Question from(List<IRI> graphs, List<IRI> named) {
    return new Question(text, prefixes, parameters, allowance, graphs, named);
  }
}
