package org.parley.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.page.view.Frame;
import org.parley.vocabulary.OntologyPage;
import org.parley.vocabulary.Vocabulary;

/** The words in which the data is said: the ontology's documentation, as a page of the site. */
final class Glossary {

  private final Sheet sheet;

  Glossary(Sheet sheet) {
    this.sheet = sheet;
  }

  Page page(Vocabulary vocabulary) {
    String title = OntologyPage.title(vocabulary);
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "TechArticle");
    about.put("name", title);
    Frame frame = sheet.frame(title, "", new Citation(title, sheet.desk().base(), about));
    String matter = OntologyPage.matter(vocabulary);
    return Html.page(
        out -> org.parley.page.html.JteontologyGenerated.render(out, null, frame, matter));
  }
}
