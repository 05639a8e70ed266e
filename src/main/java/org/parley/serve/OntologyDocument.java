package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import org.parley.app.OpenDataset;
import org.parley.page.Site;
import org.parley.turtle.GraphFormat;
import org.parley.vocabulary.Vocabulary;

/**
 * What the IRIs of the ontology lead to: its documentation for people, its statements for programs.
 */
final class OntologyDocument implements Resource {

  private static final String HTML = "text/html";

  private final Vocabulary vocabulary = Vocabulary.read();
  private final Site site;
  private final GraphReplies graphs;

  OntologyDocument(OpenDataset dataset, Site site) {
    this.site = site;
    this.graphs = new GraphReplies(dataset);
  }

  @Override
  public Reply answer(Ask ask) {
    ask.requireReading();
    List<String> offers = new ArrayList<>(List.of(HTML));
    GraphReplies.FORMATS.forEach(format -> offers.add(format.mediaType()));
    String type = Accept.of(ask).best(offers).orElseThrow(() -> Refusal.notAcceptable(offers));
    return type.equals(HTML)
        ? Reply.text("text/html; charset=utf-8", site.ontology(vocabulary).html())
            .with("Vary", "Accept")
        : graphs.reply(vocabulary.source(), GraphFormat.of(type));
  }
}
