package org.parley.resolve;

import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.authority.Authority;
import org.parley.authority.Known;
import org.parley.authority.Surface;

/**
 * Makes the IRIs of actors and places; nobody else does. Keys are lower-case ASCII with hyphens.
 */
public final class Keys {

  /** "The parties to the conflict whose ..." needs no key as long as itself. */
  private static final int LONGEST = 80;

  private static final Pattern SILENT = Pattern.compile("[.'’‘`´ʻʼʿʾ]");
  private static final Pattern BREAKS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final Pattern LOST = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{ASCII}]]");

  private final String base;
  private final Authority authority;

  /**
   * Keys below a base.
   *
   * @param base the base IRI of the data, which ends in a slash
   * @param authority whose keys no made one may repeat
   */
  public Keys(String base, Authority authority) {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("a base IRI ends in a slash: " + base);
    }
    this.base = base;
    this.authority = authority;
  }

  public IRI known(Known thing) {
    return Values.iri(base + thing.key());
  }

  /** For a person, a body or a group of that name. */
  public IRI actor(String name) {
    return free("actor/" + slug(name));
  }

  public IRI place(String name) {
    return free("place/" + slug(name));
  }

  /** A mayor called Rus is not {@code actor/rus}, which is Russia. */
  private IRI free(String key) {
    return Values.iri(base + (authority.thing(key).isPresent() ? key + "-other" : key));
  }

  /**
   * Words by hyphens. What a name loses on the way, letters of other scripts or its tail, is made
   * good by a number from the whole name, so that two names do not fall together.
   */
  static String slug(String name) {
    String plain = SILENT.matcher(Surface.ascii(name).strip()).replaceAll("");
    String words = BREAKS.matcher(plain.toLowerCase(java.util.Locale.ROOT)).replaceAll("-");
    String slug = ENDS.matcher(words).replaceAll("");
    return slug.length() > LONGEST || slug.isEmpty() || LOST.matcher(plain).find()
        ? numbered(slug, name)
        : slug;
  }

  private static String numbered(String slug, String name) {
    String head =
        slug.length() > LONGEST ? slug.substring(0, slug.lastIndexOf('-', LONGEST)) : slug;
    String number = Integer.toHexString(name.strip().hashCode());
    return head.isEmpty() ? "x-" + number : head + "-" + number;
  }
}
