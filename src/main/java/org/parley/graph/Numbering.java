package org.parley.graph;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.parley.coding.Coding;
import org.parley.coding.Event;

/** The IRIs of a coding's events: they count by kind, so that a new event moves few of them. */
final class Numbering {

  private final Map<String, IRI> events = new HashMap<>();
  private final Map<String, IRI> reports = new HashMap<>();
  private final Map<String, Event> byId = new HashMap<>();

  Numbering(Iris iris, Coding coding) {
    Map<String, Integer> counts = new HashMap<>();
    for (Event event : coding.events()) {
      int n = counts.merge(event.type(), 1, Integer::sum);
      events.put(event.id(), iris.event(event.type(), coding.article(), n));
      reports.put(event.id(), iris.report(event.type(), coding.article(), n));
      byId.put(event.id(), event);
    }
    int n = 0;
    for (Event assessment : coding.assessments()) {
      events.put(assessment.id(), iris.assessment(coding.article(), ++n));
    }
  }

  /** The IRI of an event or assessment. */
  IRI iri(String id) {
    return events.get(id);
  }

  IRI report(String id) {
    return reports.get(id);
  }

  Event event(String id) {
    return byId.get(id);
  }
}
