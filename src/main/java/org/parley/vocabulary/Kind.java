package org.parley.vocabulary;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * A kind of event, all of which stands in one file of {@code ontology/events/}.
 *
 * @param name as codings and rule cards call it: the local name of the class
 * @param nature what sort of happening it is
 * @param identifiedBy names of the roles and attributes that tell two such events apart; empty
 *     where actors, time and subjects do
 * @param label a common noun: {@code meeting}
 * @param comment what it is, for people
 * @param knownBy the properties in which two reports of one event agree; a kind without any is
 *     never known again in another article
 * @param counted whether its label tells its quantities: an exchange is one of so many
 * @param withoutSubjects whether such an event is about no subject of talks
 */
public record Kind(
    String name,
    IRI iri,
    Nature nature,
    List<String> identifiedBy,
    String label,
    String comment,
    List<Role> roles,
    List<Attribute> attributes,
    List<IRI> knownBy,
    boolean counted,
    boolean withoutSubjects) {

  public Kind {
    identifiedBy = List.copyOf(identifiedBy);
    roles = List.copyOf(roles);
    attributes = List.copyOf(attributes);
    knownBy = List.copyOf(knownBy);
  }

  /** Whether one event of this kind can be known again in another article. */
  public boolean identifiable() {
    return !knownBy.isEmpty();
  }

  public Optional<Role> role(String roleName) {
    return roles.stream().filter(role -> role.name().equals(roleName)).findFirst();
  }

  public Optional<Attribute> attribute(String attributeName) {
    return attributes.stream().filter(each -> each.name().equals(attributeName)).findFirst();
  }
}
