package org.parley.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;

/**
 * The words of codings, rule cards and queries, as {@code ontology/} declares them. A kind of event
 * is a value here, not a class of Java: a new one needs a new file and nothing else.
 */
public final class Vocabulary {

  private final SortedMap<String, Kind> kinds;
  private final Kind assessment;
  private final SortedMap<String, Relation> relations;
  private final SortedMap<String, List<Code>> codes;
  private final List<Statement> source;
  private final ClassTree tree;

  Vocabulary(
      SortedMap<String, Kind> kinds,
      Kind assessment,
      SortedMap<String, Relation> relations,
      SortedMap<String, List<Code>> codes,
      List<Statement> source) {
    this.kinds = kinds;
    this.assessment = assessment;
    this.relations = relations;
    this.codes = codes;
    this.source = List.copyOf(source);
    this.tree = new ClassTree(new LinkedHashModel(source));
  }

  /** Reads the ontology of the class path; a fault tells all its mistakes together. */
  public static Vocabulary read() {
    return new VocabularyReader(OntologyFiles.read()).vocabulary();
  }

  /** Every kind of event, sorted by name. */
  public List<Kind> kinds() {
    return List.copyOf(kinds.values());
  }

  /** The kind of that name. */
  public Optional<Kind> findKind(String name) {
    return Optional.ofNullable(kinds.get(name));
  }

  /**
   * The kind of that name.
   *
   * @throws IllegalArgumentException if there is none; ask {@link #findKind} where a user wrote it
   */
  public Kind kind(String name) {
    return findKind(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException("no kind '" + name + "': expected " + kinds.keySet()));
  }

  /** The form of assessments, which are no events. */
  public Kind assessment() {
    return assessment;
  }

  /** Every relation between events, sorted by name. */
  public List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  public Optional<Relation> relation(String name) {
    return Optional.ofNullable(relations.get(name));
  }

  /** The names of the code lists, sorted. */
  public List<String> schemes() {
    return List.copyOf(codes.keySet());
  }

  /** The words of a code list, sorted: {@code codes("subjects")}. */
  public List<String> codes(String scheme) {
    return list(scheme).stream().map(Code::name).toList();
  }

  public Optional<Code> code(String scheme, String name) {
    return list(scheme).stream().filter(code -> code.name().equals(name)).findFirst();
  }

  /** Those classes, given by their local names, that have no other of them below them. */
  public List<String> narrowest(Set<String> classes) {
    return tree.narrowest(classes);
  }

  /** Whether the class of that local name is the other one or below it. */
  public boolean isA(String name, IRI other) {
    return tree.isA(name, other);
  }

  /** Every statement of the ontology's files, shapes among them. */
  public List<Statement> source() {
    return source;
  }

  /**
   * The graph of the ontology as a dataset holds it: classes, properties and codes with their
   * labels, the wouldHave properties, and no blank nodes, so that equal ontologies are equal sets.
   */
  public List<Statement> statements() {
    return new OntologyGraph(this).statements();
  }

  private List<Code> list(String scheme) {
    List<Code> list = codes.get(scheme);
    if (list == null) {
      throw new IllegalArgumentException(
          "no code list '" + scheme + "': expected " + codes.keySet());
    }
    return list;
  }
}
