package org.parley.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.page.view.Frame;
import org.parley.page.view.Web;

/** Who met and who agreed with whom, drawn and listed. */
final class NetworkPage {

  private static final Map<String, String> KINDS =
      Map.of(
          "meeting", "https://w3id.org/parley/ns#Meeting",
          "agreement", "https://w3id.org/parley/ns#Agreement");

  private final Sheet sheet;
  private final Map<String, String> chosen;

  /**
   * The page with what the reader chose.
   *
   * @param chosen {@code from} and {@code to}, years; {@code kind}, meeting or agreement; each may
   *     be absent or empty
   */
  NetworkPage(Sheet sheet, Map<String, String> chosen) {
    this.sheet = sheet;
    this.chosen = chosen;
  }

  Page page() {
    Web web = new Weaver(sheet).web(sheet.ask("network", parameters()));
    sheet.offer("network", "Network");
    Frame frame = sheet.frame("Network", "network", citation());
    return Html.page(
        out ->
            org.parley.page.html.JtenetworkGenerated.render(
                out, null, frame, web, chosen("from"), chosen("to"), chosen("kind")));
  }

  private Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    year("from").ifPresent(year -> parameters.put("from", year + "-01-01"));
    year("to").ifPresent(year -> parameters.put("to", year + "-12-31"));
    Optional.ofNullable(KINDS.get(chosen("kind"))).ifPresent(kind -> parameters.put("only", kind));
    return parameters;
  }

  private String chosen(String name) {
    return chosen.getOrDefault(name, "").strip();
  }

  private Optional<String> year(String name) {
    String year = chosen(name);
    if (!year.isEmpty() && !year.matches("\\d{4}")) {
      throw Fault.of(ExitCode.USAGE, "'" + year + "' is no year").advise("give four digits");
    }
    return Optional.of(year).filter(given -> !given.isEmpty());
  }

  private Citation citation() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "WebPage");
    about.put("name", "Network");
    return new Citation("Who met and agreed with whom", sheet.desk().base(), about);
  }
}
