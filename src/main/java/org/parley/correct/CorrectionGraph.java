package org.parley.correct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;

/** Corrections as the statements of their graph, and back. */
public final class CorrectionGraph {

  private static final String CODES = "https://w3id.org/parley/code/";

  private final String base;

  /**
   * The corrections of one dataset.
   *
   * @param base what the IRIs of the dataset begin with
   */
  public CorrectionGraph(String base) {
    this.base = base;
  }

  /** The name of the correction with that number. */
  public IRI name(int id) {
    return Values.iri(base + "correction/" + id);
  }

  /** The statements of one correction. */
  public List<Statement> write(Correction correction) {
    Writing writing = new Writing(name(correction.id()));
    writing.add(RDF.TYPE, PlClass.CORRECTION);
    writing.add(DCTERMS.CREATOR, Values.literal(correction.who()));
    writing.add(DCTERMS.CREATED, Values.literal(correction.when().toString(), XSD.DATETIME));
    correction.why().ifPresent(why -> writing.add(RDFS.COMMENT, Values.literal(why)));
    writing.add(Pl.DECISION, Values.iri(CODES, correction.decision().word()));
    writing.add(Pl.CORRECTS, correction.decision().thing());
    writing.decision(correction.decision());
    return writing.statements;
  }

  /** The corrections that statements hold, in the order in which they were made. */
  public List<Correction> read(Collection<Statement> statements) {
    Model model = new LinkedHashModel(statements);
    return model.filter(null, RDF.TYPE, PlClass.CORRECTION).subjects().stream()
        .map(node -> new Reading(model, node).correction())
        .sorted(Comparator.comparingInt(Correction::id))
        .toList();
  }

  private static final class Writing {

    private final IRI node;
    private final List<Statement> statements = new ArrayList<>();

    Writing(IRI node) {
      this.node = node;
    }

    void add(IRI property, Value value) {
      statements.add(Statements.statement(node, property, value, null));
    }

    void decision(Decision decision) {
      if (decision instanceof Decision.Same same) {
        add(Pl.OTHER, same.other());
      } else if (decision instanceof Decision.NotSame notSame) {
        add(Pl.OTHER, notSame.other());
      } else if (decision instanceof Decision.Role role) {
        reports(role.reports());
        add(Pl.CORRECTED_PROPERTY, role.wrong());
        add(Pl.CORRECTED_VALUE, role.who());
        add(Pl.RIGHT_PROPERTY, role.right());
      } else if (decision instanceof Decision.Retype type) {
        reports(type.reports());
        add(Pl.RIGHT_TYPE, type.kind());
      } else if (decision instanceof Decision.Retract retract) {
        reports(retract.reports());
        retract.property().ifPresent(property -> add(Pl.CORRECTED_PROPERTY, property));
        retract.value().ifPresent(value -> add(Pl.CORRECTED_VALUE, value));
      } else if (decision instanceof Decision.Add added) {
        reports(added.reports());
        add(Pl.CORRECTED_PROPERTY, added.property());
        add(Pl.CORRECTED_VALUE, added.value());
      }
    }

    private void reports(Set<IRI> reports) {
      reports.forEach(report -> add(Pl.APPLIES_TO, report));
    }
  }

  private record Reading(Model model, Resource node) {

    Correction correction() {
      String iri = node.stringValue();
      return new Correction(
          Integer.parseInt(iri.substring(iri.lastIndexOf('/') + 1)),
          one(DCTERMS.CREATOR).stringValue(),
          Instant.parse(one(DCTERMS.CREATED).stringValue()),
          maybe(RDFS.COMMENT).map(Value::stringValue),
          decision());
    }

    private Decision decision() {
      IRI thing = iri(Pl.CORRECTS);
      String word = iri(Pl.DECISION).getLocalName();
      return switch (word) {
        case "same" -> new Decision.Same(thing, iri(Pl.OTHER));
        case "not-same" -> new Decision.NotSame(thing, iri(Pl.OTHER));
        case "role" ->
            new Decision.Role(
                thing,
                reports(),
                iri(Pl.CORRECTED_PROPERTY),
                one(Pl.CORRECTED_VALUE),
                iri(Pl.RIGHT_PROPERTY));
        case "type" -> new Decision.Retype(thing, reports(), iri(Pl.RIGHT_TYPE));
        case "retract" ->
            new Decision.Retract(
                thing,
                reports(),
                maybe(Pl.CORRECTED_PROPERTY).map(IRI.class::cast),
                maybe(Pl.CORRECTED_VALUE));
        case "add" ->
            new Decision.Add(thing, reports(), iri(Pl.CORRECTED_PROPERTY), one(Pl.CORRECTED_VALUE));
        default -> throw new IllegalStateException("no decision is called " + word);
      };
    }

    private Set<IRI> reports() {
      return model.filter(node, Pl.APPLIES_TO, null).objects().stream()
          .map(IRI.class::cast)
          .collect(Collectors.toSet());
    }

    private Optional<Value> maybe(IRI property) {
      return model.filter(node, property, null).objects().stream().findFirst();
    }

    private Value one(IRI property) {
      return maybe(property)
          .orElseThrow(() -> new IllegalStateException(node + " has no " + property));
    }

    private IRI iri(IRI property) {
      return (IRI) one(property);
    }
  }
}
