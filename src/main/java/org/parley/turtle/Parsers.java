package org.parley.turtle;

import java.util.Set;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParser;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;
import org.eclipse.rdf4j.rio.ntriples.NTriplesParser;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLParser;
import org.eclipse.rdf4j.rio.trig.TriGParser;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Rio's parsers with their doors shut. They are made by hand, not by Rio's registry, which would
 * load the JSON-LD libraries to read one line of Turtle.
 */
final class Parsers {

  private Parsers() {}

  static RDFParser parser(GraphFormat format) {
    RDFParser parser = bare(format);
    parser.getParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
    parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, false);
    return parser;
  }

  private static RDFParser bare(GraphFormat format) {
    return switch (format) {
      case TURTLE -> new TurtleParser();
      case TRIG -> new TriGParser();
      case NTRIPLES -> new NTriplesParser();
      case NQUADS -> new NQuadsParser();
      case JSONLD -> withoutRemoteContexts(new JSONLDParser());
      case RDFXML -> withoutDoctype(new RDFXMLParser());
    };
  }

  private static RDFParser withoutRemoteContexts(RDFParser parser) {
    parser.getParserConfig().set(JSONLDSettings.SECURE_MODE, true);
    parser.getParserConfig().set(JSONLDSettings.WHITELIST, Set.of());
    return parser;
  }

  /** A document type is refused, not skipped: skipping it turns its entities into empty strings. */
  private static RDFParser withoutDoctype(RDFParser parser) {
    parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
    parser.getParserConfig().set(XMLParserSettings.SECURE_PROCESSING, true);
    parser.getParserConfig().set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
    parser.getParserConfig().set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
    parser.getParserConfig().set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
    return parser;
  }
}
