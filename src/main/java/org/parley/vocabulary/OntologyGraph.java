package org.parley.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SHACL;

/** The ontology as data beside the data: without shapes, with what follows from the kinds. */
final class OntologyGraph {

  private static final IRI DOMAIN_INCLUDES = Values.iri("https://schema.org/domainIncludes");

  private final Vocabulary vocabulary;

  OntologyGraph(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Statement> statements() {
    List<Statement> graph = new ArrayList<>();
    vocabulary.source().stream().filter(OntologyGraph::isPlain).forEach(graph::add);
    Stream.concat(vocabulary.kinds().stream(), Stream.of(vocabulary.assessment()))
        .forEach(kind -> addDomains(graph, kind));
    vocabulary.kinds().forEach(kind -> kind.roles().forEach(role -> addWish(graph, role)));
    vocabulary.kinds().stream()
        .flatMap(kind -> kind.attributes().stream())
        .forEach(attribute -> addWish(graph, attribute.iri()));
    vocabulary.relations().forEach(relation -> addWish(graph, relation.iri()));
    Stream.of(Pl.DATE, Pl.EARLIEST, Pl.LATEST, Pl.MONTH_DAY_FROM, Pl.MONTH_DAY_TO)
        .forEach(property -> addWish(graph, property));
    Stream.of(Pl.PLACE, Pl.SUBJECT, Pl.QUANTITY).forEach(property -> addWish(graph, property));
    return graph.stream().distinct().toList();
  }

  private static boolean isPlain(Statement statement) {
    return !(statement.getSubject() instanceof BNode)
        && !(statement.getObject() instanceof BNode)
        && !statement.getSubject().stringValue().startsWith(SHAPES)
        && !statement.getPredicate().getNamespace().equals(SHACL.NAMESPACE)
        && !statement.getObject().stringValue().startsWith(SHACL.NAMESPACE);
  }

  private static final String SHAPES = "https://w3id.org/parley/shapes#";

  private static void addDomains(List<Statement> graph, Kind kind) {
    Stream.concat(
            kind.roles().stream().map(Role::iri), kind.attributes().stream().map(Attribute::iri))
        .forEach(
            property ->
                graph.add(Statements.statement(property, DOMAIN_INCLUDES, kind.iri(), null)));
  }

  private static void addWish(List<Statement> graph, Role role) {
    addWish(graph, role.iri());
    graph.add(
        Statements.statement(WouldHave.of(role.iri()), RDFS.SUBPROPERTYOF, Pl.WOULD_INVOLVE, null));
  }

  private static void addWish(List<Statement> graph, IRI property) {
    IRI wish = WouldHave.of(property);
    graph.add(Statements.statement(wish, RDF.TYPE, RDF.PROPERTY, null));
    graph.add(Statements.statement(wish, Pl.IF_ACTUAL, property, null));
  }
}
