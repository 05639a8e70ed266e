package org.parley.vocabulary;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;

/**
 * Who or what takes part in an event, and as what.
 *
 * @param name as codings and rule cards call it: the local name of the property
 * @param ranges local names of the classes that may fill it: {@code Actor}, {@code Person}, ...
 * @param atTheTable whether those who fill it face one another as sides
 * @param word what stands before the fillers in the label of an event
 * @param wordForSeveral what stands there if there are several
 */
public record Role(
    String name,
    IRI iri,
    List<String> ranges,
    boolean atTheTable,
    Optional<String> word,
    Optional<String> wordForSeveral) {

  public Role {
    ranges = List.copyOf(ranges);
  }

  /** What stands before that many fillers in a label; nothing if labels leave the role out. */
  public Optional<String> word(int fillers) {
    return fillers > 1 ? wordForSeveral.or(() -> word) : word;
  }
}
