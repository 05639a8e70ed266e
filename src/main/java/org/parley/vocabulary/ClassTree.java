package org.parley.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Which class of the ontology is below which. */
final class ClassTree {

  private final Model model;

  ClassTree(Model model) {
    this.model = model;
  }

  /** Those classes, given by their local names, that have no other of them below them. */
  List<String> narrowest(Set<String> classes) {
    return classes.stream()
        .filter(name -> classes.stream().noneMatch(other -> above(other).contains(iri(name))))
        .sorted()
        .toList();
  }

  /** Whether the class of that local name is the other one or below it. */
  boolean isA(String name, IRI other) {
    return iri(name).equals(other) || above(name).contains(other);
  }

  private Set<IRI> above(String name) {
    Set<IRI> found = new HashSet<>();
    climb(iri(name), found);
    return found;
  }

  private void climb(IRI start, Set<IRI> found) {
    for (var parent : model.filter(start, RDFS.SUBCLASSOF, null).objects()) {
      if (parent instanceof IRI iri && found.add(iri)) {
        climb(iri, found);
      }
    }
  }

  private static IRI iri(String name) {
    return Values.iri(Pl.NAMESPACE, name);
  }
}
