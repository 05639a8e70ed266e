package org.parley.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The paragraphs of an HTML element: what stands between the beginnings and ends of its blocks. An
 * item of a list keeps a bullet.
 */
final class Blocks implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "form",
          "button",
          "select",
          "template",
          "svg",
          "iframe",
          "head",
          "footer");

  /** With less of its letters in links, a paragraph says something of its own. */
  private static final double ONLY_LINKS = 0.9;

  private final Draft.Builder draft;
  private final StringBuilder paragraph = new StringBuilder();
  private int linked;
  private int links;

  private Blocks(Draft.Builder draft) {
    this.draft = draft;
  }

  static void addTo(Draft.Builder draft, Element element) {
    Blocks blocks = new Blocks(draft);
    NodeTraversor.filter(blocks, element);
    blocks.flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (UNSEEN.contains(node.nodeName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (breaks(node)) {
      flush();
      paragraph.append(node.nodeName().equals("li") ? "• " : "");
    }
    links += node.nodeName().equals("a") ? 1 : 0;
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    links -= node.nodeName().equals("a") ? 1 : 0;
    if (breaks(node)) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.nodeName().equals("br"));
  }

  private void append(String text) {
    paragraph.append(text);
    linked += links > 0 ? text.replaceAll("[\\s\\p{Z}]", "").length() : 0;
  }

  private void flush() {
    String text = paragraph.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (!text.equals("•")) {
      double letters = text.replaceAll("[\\s•]", "").length();
      draft.add(text, linked > 0 && linked >= letters * ONLY_LINKS);
    }
    paragraph.setLength(0);
    linked = 0;
  }
}
