package org.parley.page;

import java.util.List;
import java.util.Optional;
import org.parley.page.view.Frame;

/**
 * What a reader sees who went astray or asked too much: what is wrong, and where to go on. It asks
 * nothing of the dataset, for that may be what is wrong.
 */
public final class MistakePage {

  private final String title;
  private final String words;

  /**
   * A page that no address has.
   *
   * @param words what is wrong and what to do
   */
  public MistakePage(String title, String words) {
    this.title = title;
    this.words = words;
  }

  /**
   * The page, which may stand at any address of a server.
   *
   * @param excerpt the place of the mistake in what was asked
   * @param near an address that the reader may have meant; begins with a slash
   */
  public Page page(Optional<String> excerpt, Optional<String> near) {
    Frame frame = new Frame(title, "/", "", true, List.of(), "", List.of(), "");
    return Html.page(
        out ->
            org.parley.page.html.JtemistakeGenerated.render(
                out, null, frame, words, excerpt.orElse(""), near.orElse("")));
  }
}
