package org.parley.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.coding.Ordered;

/**
 * What one event of a link has from the other where the article leaves it out: an agreement reached
 * at talks was reached when and where they were held; whoever answers an offer answers its maker. A
 * kind of event that lacks the role inherits nothing into it.
 *
 * @param from the kinds of event that hand over; any if empty
 * @param to the kinds of event that inherit; any if empty
 * @param time whether the date goes over
 * @param place whether the place goes over
 * @param claimedBy the role of the first event whose fillers answer for the second
 * @param roles roles of the second event by the roles of the first whose fillers they take
 * @param back roles of the first event by the roles of the second whose fillers they take
 */
public record Inheritance(
    String relation,
    Set<String> from,
    Set<String> to,
    boolean time,
    boolean place,
    Optional<String> claimedBy,
    Map<String, String> roles,
    Map<String, String> back) {

  public Inheritance {
    from = Set.copyOf(from);
    to = Set.copyOf(to);
    roles = Ordered.copyOf(roles);
    back = Ordered.copyOf(back);
  }

  /** Whether a link of that relation between events of these kinds hands anything over. */
  public boolean fits(String giver, String link, String taker) {
    return relation.equals(link)
        && (from.isEmpty() || from.contains(giver))
        && (to.isEmpty() || to.contains(taker));
  }
}
