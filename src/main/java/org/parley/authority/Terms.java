package org.parley.authority;

import java.util.Map;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The terms of the authority files, as {@code ontology/authority/terms.ttl} explains them. */
final class Terms {

  /** What the IRIs in the authority files begin with. */
  static final String BASE = "https://w3id.org/parley/data/";

  private static final String PL = "https://w3id.org/parley/ns#";
  private static final String CODE = "https://w3id.org/parley/code/";

  static final String TYPE = RDF.TYPE.stringValue();
  static final String LABEL = RDFS.LABEL.stringValue();
  static final String ALT_LABEL = SKOS.ALT_LABEL.stringValue();
  static final String ABBREVIATION = PL + "abbreviation";
  static final String FORMER_NAME = PL + "formerName";
  static final String ADJECTIVE = PL + "adjective";
  static final String DEMONYM = PL + "demonym";
  static final String CAPITAL = PL + "capital";
  static final String SEAT = PL + "seat";
  static final String TERRITORY = PL + "territory";
  static final String WITHIN = PL + "within";
  static final String PART_OF = PL + "partOf";
  static final String AFFILIATION = PL + "affiliation";
  static final String POPULATION = PL + "population";
  static final String PLACE_TYPE = PL + "placeType";

  /** Class, and for a place its code after it. */
  static final Map<String, Type> TYPES =
      Map.of(
          PL + "State", Type.STATE,
          PL + "Polity", Type.POLITY,
          PL + "FormerState", Type.FORMER_STATE,
          PL + "Organization", Type.ORGANIZATION,
          PL + "ArmedGroup", Type.GROUP,
          PL + "Person", Type.PERSON,
          PL + "Place" + CODE + "country", Type.COUNTRY,
          PL + "Place" + CODE + "region", Type.REGION,
          PL + "Place" + CODE + "city", Type.CITY,
          PL + "Place" + CODE + "site", Type.SITE);

  private Terms() {}
}
