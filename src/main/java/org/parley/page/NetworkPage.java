package org.parley.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.page.view.Frame;
import org.parley.page.view.Web;

/** Who met and who agreed with whom, drawn and listed. */
final class NetworkPage {

  private final Sheet sheet;
  private final NetworkFilter filter;

  /**
   * The page.
   *
   * @param filter what the reader chose
   */
  NetworkPage(Sheet sheet, NetworkFilter filter) {
    this.sheet = sheet;
    this.filter = filter;
  }

  Page page() {
    Web web = new Weaver(sheet).web(sheet.ask("network", filter.parameters()));
    sheet.offer("network", "Network", filter.query());
    Frame frame = sheet.frame("Network", "network", citation());
    return Html.page(
        out ->
            org.parley.page.html.JtenetworkGenerated.render(
                out,
                null,
                frame,
                web,
                filter.chosen("from"),
                filter.chosen("to"),
                filter.chosen("kind")));
  }

  private Citation citation() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "WebPage");
    about.put("name", "Network");
    return new Citation("Who met and agreed with whom", sheet.desk().base(), about);
  }
}
