package org.parley.article;

import java.util.List;
import java.util.Optional;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Markdown, with what is known about the article in YAML between two lines of dashes. */
final class Markdown implements Format {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @Override
  public Draft read(String decoded, String name) {
    List<String> lines = decoded.lines().toList();
    int end = endOfFrontMatter(lines, name);
    Sidecar front =
        end == 0
            ? Sidecar.none()
            : Sidecar.read(String.join("\n", lines.subList(1, end - 1)), name, 1);
    if (front.charset().isPresent()) {
      throw Fault.of(ExitCode.BAD_INPUT, "charset: too late to say it in the file itself")
          .at(name)
          .advise("move it into the sidecar");
    }
    String body = String.join("\n", lines.subList(end, lines.size()));
    return draft(Jsoup.parse(RENDERER.render(PARSER.parse(body))).body(), front);
  }

  private static Draft draft(Element body, Sidecar front) {
    Optional<Element> heading =
        Optional.ofNullable(body.firstElementChild()).filter(first -> first.nameIs("h1"));
    String title = front.metadata().title().or(() -> heading.map(Element::text)).orElse("");
    heading.filter(first -> first.text().equals(title)).ifPresent(Element::remove);
    Draft.Builder builder = Draft.builder();
    builder.add(title);
    Blocks.addTo(builder, body);
    return builder.with(front.metadata());
  }

  /** How many lines the front matter takes, its dashes counted; 0 if there is none. */
  private static int endOfFrontMatter(List<String> lines, String name) {
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).stripTrailing().equals("---")) {
        return i + 1;
      }
    }
    throw Fault.of(ExitCode.BAD_INPUT, "the front matter does not end")
        .at(name + ":1:1")
        .advise("close it with a line of three dashes");
  }
}
