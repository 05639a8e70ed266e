package org.parley.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.coding.Filler;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.Vocabulary;

/**
 * Who and what an article names. What authority data knows is described there; of the rest the
 * article's graph gives the name, and the class of the narrowest role that it fills.
 */
final class Mentions {

  private final ArticleGraph graph;
  private final Names names;
  private final Map<IRI, Set<String>> unknown = new LinkedHashMap<>();

  Mentions(ArticleGraph graph, Names names) {
    this.graph = graph;
    this.names = names;
  }

  IRI of(Filler filler, List<String> ranges) {
    IRI iri = of(filler.name(), ranges);
    filler.names().stream()
        .skip(1)
        .filter(name -> !name.equals(filler.name()))
        .forEach(name -> graph.english(iri, SKOS.ALT_LABEL, name));
    return iri;
  }

  IRI of(String name, List<String> ranges) {
    Named named = names.named(name, ranges.get(0));
    if (!named.known()) {
      graph.label(named.iri(), name);
      Set<String> types = unknown.computeIfAbsent(named.iri(), iri -> new TreeSet<>());
      types.addAll(ranges);
      named.type().ifPresent(types::add);
      named.candidates().forEach(one -> graph.add(named.iri(), Pl.POSSIBLY_SAME, one));
    }
    return named.iri();
  }

  /** Adds the classes, once all roles are known. */
  void describe(Vocabulary vocabulary) {
    unknown.forEach(
        (iri, ranges) ->
            vocabulary.narrowest(ranges).stream()
                .map(name -> Values.iri(Pl.NAMESPACE, name))
                .forEach(type -> graph.add(iri, RDF.TYPE, type)));
  }
}
