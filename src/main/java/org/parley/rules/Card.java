package org.parley.rules;

import java.util.List;

/**
 * What one file says of one kind of event.
 *
 * @param never sentences in which none of the rules may find anything
 */
public record Card(String kind, List<Rule> rules, List<String> never) {

  public Card {
    rules = List.copyOf(rules);
    never = List.copyOf(never);
  }
}
