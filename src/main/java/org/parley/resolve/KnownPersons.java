package org.parley.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.authority.Authority;
import org.parley.authority.Known;
import org.parley.authority.Type;

/**
 * The persons of the authority data by other ways to write their names: another transliteration, a
 * middle name, the surname alone with the office.
 */
final class KnownPersons {

  private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");

  private final Authority authority;
  private final Spelling spelling;
  private final Pattern patronymic;
  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<String, List<Known>> bySurname = new HashMap<>();

  KnownPersons(Authority authority, Spelling spelling) {
    this.authority = authority;
    this.spelling = spelling;
    this.patronymic =
        Pattern.compile(".*(" + String.join("|", WordList.read("patronymics.txt")) + ")");
    authority.things().filter(thing -> thing.type() == Type.PERSON).forEach(this::add);
  }

  private void add(Known person) {
    String name = spelling.fold(person.name());
    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(person);
    bySurname.computeIfAbsent(last(name), any -> new ArrayList<>()).add(person);
  }

  /** Those of that full name, its spelling and middle names aside. */
  List<Known> named(String name) {
    return byName.getOrDefault(spelling.fold(plain(name)), List.of());
  }

  /** Those of that surname who act for one of these. */
  List<Known> bySurname(String surname, List<String> sides) {
    return bySurname.getOrDefault(spelling.fold(surname), List.of()).stream()
        .filter(person -> sides.stream().anyMatch(side -> actsFor(person, side)))
        .toList();
  }

  private boolean actsFor(Known person, String side) {
    return Stream.concat(authority.state(side).stream(), authority.actors(side).stream())
        .anyMatch(body -> person.within().filter(body.key()::equals).isPresent());
  }

  /** First and last names without initials and patronymics between them. */
  String plain(String name) {
    List<String> words = List.of(name.strip().split("\\s+"));
    List<String> kept = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      boolean end = at == 0 || at == words.size() - 1;
      if (end || !isMiddle(words.get(at))) {
        kept.add(words.get(at));
      }
    }
    return String.join(" ", kept);
  }

  private boolean isMiddle(String word) {
    return INITIAL.matcher(word).matches() || patronymic.matcher(word).matches();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
