package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import org.parley.app.OpenDataset;
import org.parley.turtle.GraphFormat;
import org.parley.vocabulary.OntologyPage;
import org.parley.vocabulary.Vocabulary;

/**
 * What the IRIs of the ontology lead to: its documentation for people, its statements for programs.
 */
final class OntologyDocument implements Resource {

  private static final String HTML = "text/html";

  private final Vocabulary vocabulary = Vocabulary.read();
  private final GraphReplies graphs;

  OntologyDocument(OpenDataset dataset) {
    this.graphs = new GraphReplies(dataset);
  }

  @Override
  public Reply answer(Ask ask) {
    ask.requireReading();
    List<String> offers = new ArrayList<>(List.of(HTML));
    GraphReplies.FORMATS.forEach(format -> offers.add(format.mediaType()));
    String type = Accept.of(ask).best(offers).orElseThrow(() -> Refusal.notAcceptable(offers));
    return type.equals(HTML)
        ? Reply.text("text/html; charset=utf-8", OntologyPage.html(vocabulary))
            .with("Vary", "Accept")
            // The page has its few lines of style inside it, and nothing else.
            .with(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        : graphs.reply(vocabulary.source(), GraphFormat.of(type));
  }
}
