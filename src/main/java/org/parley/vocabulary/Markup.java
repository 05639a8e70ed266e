package org.parley.vocabulary;

import java.util.List;

/** HTML, piece by piece; text is escaped where it enters. */
final class Markup {

  private final StringBuilder html = new StringBuilder();

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  Markup raw(String markup) {
    html.append(markup).append('\n');
    return this;
  }

  Markup element(String name, String text) {
    return raw("<" + name + ">" + escaped(text) + "</" + name + ">");
  }

  /** A heading that links can point to. */
  Markup heading(int level, String id, String text) {
    return raw("<h%d id=\"%s\">%s</h%d>".formatted(level, escaped(id), escaped(text), level));
  }

  /** A table; its cells are markup already. */
  Markup table(List<String> columns, List<List<String>> rows) {
    raw("<div class=\"wide\" tabindex=\"0\"><table>").raw("<tr>");
    columns.forEach(column -> raw("<th scope=\"col\">" + escaped(column) + "</th>"));
    raw("</tr>");
    for (List<String> row : rows) {
      raw("<tr><td>" + String.join("</td><td>", row) + "</td></tr>");
    }
    return raw("</table></div>");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
