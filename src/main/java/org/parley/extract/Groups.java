package org.parley.extract;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;

/**
 * The states and groups that a text names in one breath: "representatives of Chad, Niger, Mali".
 */
final class Groups {

  private final NavigableMap<Integer, List<List<String>>> bySentence;

  private Groups(NavigableMap<Integer, List<List<String>>> bySentence) {
    this.bySentence = bySentence;
  }

  static Groups of(List<Sentence> sentences, Map<Integer, List<Name>> names) {
    NavigableMap<Integer, List<List<String>>> groups = new TreeMap<>();
    for (Sentence sentence : sentences) {
      Syntax syntax = new Syntax(sentence.graph());
      List<Name> here = names.get(sentence.index());
      List<List<String>> together =
          here.stream()
              .map(name -> together(sentence, syntax, name, here))
              .filter(group -> group.size() > 1)
              .toList();
      groups.put(sentence.index(), together);
    }
    return new Groups(groups);
  }

  private static List<String> together(
      Sentence sentence, Syntax syntax, Name first, List<Name> names) {
    return sentence.node(first.last()).map(syntax::coordinated).orElse(List.of()).stream()
        .flatMap(word -> names.stream().filter(n -> n.covers(word.index())))
        .filter(n -> n.kind() == ActorKind.STATE || n.kind() == ActorKind.GROUP)
        .map(Name::actor)
        .distinct()
        .toList();
  }

  /** The first of the text; empty if there is none. */
  List<String> first() {
    return all(bySentence).findFirst().orElse(List.of());
  }

  /** The last of so many up to a sentence. */
  Optional<List<String>> last(int many, int sentence) {
    return all(bySentence.headMap(sentence, true))
        .filter(group -> group.size() == many)
        .reduce((earlier, later) -> later);
  }

  private static Stream<List<String>> all(Map<Integer, List<List<String>>> groups) {
    return groups.values().stream().flatMap(List::stream);
  }
}
