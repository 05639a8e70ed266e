package org.parley.app;

import org.eclipse.rdf4j.model.IRI;
import org.parley.authority.Authority;
import org.parley.graph.Named;
import org.parley.graph.Names;
import org.parley.resolve.Expect;
import org.parley.resolve.Resolution;
import org.parley.resolve.Resolver;

/** Lets the mapping ask the resolver, which it does not know. */
final class ResolvedNames implements Names {

  private final Resolver resolver;

  ResolvedNames(String base) {
    this.resolver = new Resolver(Authority.read(), base);
  }

  @Override
  public Named named(String name, String range) {
    Resolution resolution = resolver.resolve(name, expected(range));
    IRI iri = resolution.iri();
    return new Named(iri, resolution instanceof Resolution.Known);
  }

  private static Expect expected(String range) {
    return switch (range) {
      case "Actor" -> Expect.ACTOR;
      case "Person" -> Expect.PERSON;
      case "Place" -> Expect.PLACE;
      default -> Expect.THING;
    };
  }
}
