package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.parley.coding.Edtf;
import org.parley.correct.Decision;
import org.parley.graph.Dates;
import org.parley.vocabulary.Pl;

/** What a person adds to a thing, with what goes with it: a date has its bounds. */
record Addition(Decision.Add decision) {

  List<Statement> statements(IRI thing) {
    if (!decision.property().equals(Pl.DATE)) {
      return List.of(Statements.statement(thing, decision.property(), decision.value(), null));
    }
    List<Statement> statements = new ArrayList<>();
    Dates.of(new Edtf(decision.value().stringValue()))
        .forEach((p, value) -> statements.add(Statements.statement(thing, p, value, null)));
    return statements;
  }
}
