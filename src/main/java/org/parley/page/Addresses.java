package org.parley.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/** Where things are, seen from one page: relative, for nobody knows where the site will stand. */
final class Addresses {

  private static final String THINGS = "doc/";
  private static final String LISTS = "lists/";

  private final String base;
  private final String root;

  /**
   * Addresses seen from a page.
   *
   * @param base what the IRIs of the data begin with
   * @param path the page's own address below the site's root
   */
  Addresses(String base, String path) {
    this.base = base;
    this.root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** As a page sees them that is a file of its own: there is no other page. */
  static Addresses none() {
    return new Addresses("nothing:", "");
  }

  /** The address of the base map, which a page of its own has inside it. */
  String world() {
    return base.equals("nothing:")
        ? "data:image/svg+xml;base64,"
            + Base64.getEncoder().encodeToString(Land.svg().getBytes(StandardCharsets.UTF_8))
        : to(SiteFiles.WORLD);
  }

  /** The way to the root: empty or a row of {@code ../}. */
  String root() {
    return root;
  }

  String to(String path) {
    return root + path;
  }

  /** The page of a thing, at its fragment if it has one; empty if it is not of this dataset. */
  Optional<String> thing(IRI thing) {
    String iri = thing.stringValue();
    if (!iri.startsWith(base) || iri.length() == base.length()) {
      return Optional.empty();
    }
    String[] parts = iri.substring(base.length()).split("#", 2);
    return Optional.of(to(THINGS + parts[0] + ".html" + (parts.length == 2 ? "#" + parts[1] : "")));
  }

  /** The query page with a query in it. */
  String query(String sparql) {
    return to("query.html?query=" + encoded(sparql));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The IRI of the thing whose page this would be; empty if it is the page of no thing. */
  static Optional<String> thingAt(String base, String stem) {
    return stem.startsWith(THINGS)
        ? Optional.of(base + stem.substring(THINGS.length()))
        : Optional.empty();
  }

  /** Where the lists of a page are; below {@code doc/} there is one document a thing. */
  static String folderOfLists(String stem) {
    return (stem.startsWith(THINGS) ? LISTS + stem.substring(THINGS.length()) : stem) + "/";
  }

  /** The page whose lists are in a folder; the other way round. */
  static String pageOfLists(String folder) {
    return folder.startsWith(LISTS) ? THINGS + folder.substring(LISTS.length()) : folder;
  }

  /** What comes after the last slash or hash. */
  static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
