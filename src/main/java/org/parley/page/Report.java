package org.parley.page;

import java.util.List;
import java.util.Optional;
import org.parley.app.OpenDataset;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.page.view.Results;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;

/**
 * One article or one answer as a single file: style, script and map are inside it, and nothing in
 * it leads anywhere. To be mailed, kept beside a paper, or opened on a train.
 */
public final class Report {

  private static final String ASSETS = "org/parley/page/assets/";

  private final Desk desk;

  public Report(OpenDataset dataset) {
    this.desk = Desk.still(dataset, true, file -> {});
  }

  /**
   * An article with its events and their evidence.
   *
   * @throws Fault if the dataset has no such article
   */
  public Page article(String id) {
    Sheet sheet = Sheet.alone(desk);
    String iri = desk.dataset().iriOfArticle(id).stringValue();
    return Optional.of(iri)
        .flatMap(known -> Profile.of(sheet, known))
        .filter(profile -> profile.is("Article"))
        .map(profile -> new ArticlePage(sheet, profile).report(style(), script()))
        .orElseThrow(
            () ->
                Fault.of(ExitCode.BAD_INPUT, "the dataset has no article '" + id + "'")
                    .advise("parley query articles lists them"));
  }

  /** An answer with its question. */
  public Page answer(String title, String sparql, Answer answer) {
    Results results = new Tabulator(Sheet.alone(desk)).results(answer);
    return Html.page(
        out ->
            org.parley.page.html.JtereportanswerGenerated.render(
                out, null, title, style(), script(), sparql, results));
  }

  private static String style() {
    return ResourceFolder.text(ASSETS + "parley.css");
  }

  private static String script() {
    return String.join(
        "\n",
        List.of(
            ResourceFolder.text(ASSETS + "theme.js"), ResourceFolder.text(ASSETS + "parley.js")));
  }
}
