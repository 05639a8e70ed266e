package org.parley.extract;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.rules.WordLists;

/**
 * Where those arrive who are told to go somewhere, or are sent or asked there: what they do next
 * they do in that place.
 */
final class Journeys {

  private static final Pattern ARRIVAL = Pattern.compile("conj:and|xcomp|advcl(:to)?|acl:relcl");
  private static final Pattern PURPOSE = Pattern.compile("(obl|nmod|advcl):(for|on)");

  private final WordLists lists;

  Journeys(WordLists lists) {
    this.lists = lists;
  }

  /** "Flew to Doha and met", "flew to Doha, where he met", "flew to Doha for talks". */
  List<String> ends(Trigger trigger, Surroundings around) {
    Syntax syntax = trigger.syntax();
    Stream<String> next =
        trigger.verb().stream()
            .flatMap(verb -> syntax.incoming(verb).stream())
            .filter(edge -> ARRIVAL.matcher(Syntax.name(edge.getRelation())).matches())
            .map(edge -> edge.getGovernor())
            .flatMap(
                above ->
                    isWhere(trigger) && Syntax.isNoun(above)
                        ? around.named(above).stream()
                        : end(above, around).stream());
    Stream<String> purpose =
        syntax.incoming(trigger.outer()).stream()
            .filter(edge -> PURPOSE.matcher(Syntax.name(edge.getRelation())).matches())
            .map(edge -> edge.getGovernor())
            .map(
                above ->
                    isSent(above) ? above : syntax.governor(above, "obj"::equals).orElse(above))
            .flatMap(above -> end(above, around).stream());
    return Stream.concat(next, purpose).toList();
  }

  private static boolean isWhere(Trigger trigger) {
    return trigger.verb().stream()
        .flatMap(verb -> trigger.syntax().children(verb, "advmod").stream())
        .anyMatch(word -> "WRB".equals(word.tag()));
  }

  private boolean isSent(IndexedWord verb) {
    return lists.has("sending", ActorResolver.lemma(verb));
  }

  /** To where a verb of going or of sending leads. */
  List<String> end(IndexedWord verb, Surroundings around) {
    boolean goes = lists.has("moving", ActorResolver.lemma(verb));
    Stream<String> visited =
        goes
            ? around.syntax().objects(verb).stream().flatMap(place -> around.named(place).stream())
            : Stream.empty();
    Stream<String> goal =
        goes || isSent(verb)
            ? around.by(verb, lists.list("goal-prepositions")).stream()
            : Stream.empty();
    return Stream.concat(visited, goal).toList();
  }
}
