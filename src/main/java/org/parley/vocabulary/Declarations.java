package org.parley.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What the files of the ontology declare, as questions about one term at a time. */
final class Declarations {

  private final Model model;

  Declarations(Model model) {
    this.model = model;
  }

  /** Sorted by name, so that nothing depends on the order of files. */
  List<IRI> instancesOf(IRI type) {
    return model.filter(null, RDF.TYPE, type).subjects().stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .sorted((a, b) -> a.stringValue().compareTo(b.stringValue()))
        .toList();
  }

  boolean isA(Value term, IRI type) {
    return term instanceof Resource resource && model.contains(resource, RDF.TYPE, type);
  }

  Stream<Value> values(IRI term, IRI property) {
    return model.filter(term, property, null).objects().stream();
  }

  Stream<IRI> iris(IRI term, IRI property) {
    return values(term, property).filter(IRI.class::isInstance).map(IRI.class::cast);
  }

  Optional<IRI> iri(IRI term, IRI property) {
    return iris(term, property).findFirst();
  }

  Optional<String> text(IRI term, IRI property) {
    return values(term, property)
        .filter(Literal.class::isInstance)
        .map(Value::stringValue)
        .sorted()
        .findFirst();
  }

  /** The terms of a list, in its order; empty if the term has no such list. */
  List<Value> list(IRI term, IRI property) {
    return values(term, property)
        .filter(Resource.class::isInstance)
        .map(Resource.class::cast)
        .findFirst()
        .map(head -> List.copyOf(RDFCollections.asValues(model, head, new ArrayList<>())))
        .orElse(List.of());
  }
}
