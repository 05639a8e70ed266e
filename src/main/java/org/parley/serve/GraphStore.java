package org.parley.serve;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.app.OpenDataset;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.turtle.GraphFormat;

/**
 * SPARQL 1.1 Graph Store Protocol, the part that reads: {@code ?graph=IRI} or {@code ?default},
 * which is all graphs together. Without either it is the dataset with its named graphs.
 */
final class GraphStore implements Resource {

  private static final List<GraphFormat> DATASETS =
      List.of(GraphFormat.TRIG, GraphFormat.NQUADS, GraphFormat.JSONLD);

  private final OpenDataset dataset;
  private final Limits limits;
  private final Turnstile turnstile;
  private final GraphReplies graphs;

  GraphStore(OpenDataset dataset, Limits limits, Turnstile turnstile) {
    this.dataset = dataset;
    this.limits = limits;
    this.turnstile = turnstile;
    this.graphs = new GraphReplies(dataset);
  }

  @Override
  public Reply answer(Ask ask) {
    ask.requireReading();
    Form form = ask.parameters();
    boolean whole = !form.all("default").isEmpty();
    if (whole && !form.all("graph").isEmpty()) {
      throw Refusal.badRequest("'graph' and 'default' exclude each other");
    }
    if (whole) {
      return reply(ask, Arrays.asList(GraphFormat.values()));
    }
    return form.one("graph").map(name -> named(ask, name)).orElseGet(() -> reply(ask, DATASETS));
  }

  private Reply named(Ask ask, String name) {
    GraphFormat format = GraphReplies.chosen(ask, Arrays.asList(GraphFormat.values()));
    return graphs.reply(graph(iri(name)), format);
  }

  private Collection<Statement> graph(IRI name) {
    List<Statement> statements = turnstile.pass(() -> dataset.store().graph(name));
    if (statements.isEmpty()) {
      throw Refusal.notFound("there is no graph <" + name + ">");
    }
    return statements;
  }

  /** The graph whose IRI stands for itself. */
  Reply direct(Ask ask) {
    ask.requireReading();
    return named(ask, dataset.info().base() + ask.path());
  }

  private Reply reply(Ask ask, List<GraphFormat> formats) {
    GraphFormat format = GraphReplies.chosen(ask, formats);
    return graphs.reply(turnstile.pass(() -> everything(ask.caller())), format);
  }

  private List<Statement> everything(Caller caller) {
    if (caller != Caller.OWNER && dataset.store().size() > limits.rows()) {
      throw Fault.of(ExitCode.LIMIT, "the dataset has more than " + limits.rows() + " statements")
          .advise("ask for one graph after the other, or use parley export");
    }
    return dataset.store().statements();
  }

  private static IRI iri(String name) {
    try {
      return Values.iri(name);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("no IRI: " + name).causedBy(e);
    }
  }
}
