package org.parley.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.resource.ResourceFolder;

/**
 * The word lists of a language, one file a list, one lemma or word a line. The engine asks for a
 * list by its name and so knows no word itself.
 */
public final class WordLists {

  private static final Pattern LIST_NAME = Pattern.compile("@([a-z][a-z0-9-]*)");

  private final Map<String, Set<String>> lists;

  WordLists(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** Reads the lists below a folder of the class path; a list is called as its file. */
  static WordLists read(String folder) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    for (String file : ResourceFolder.of(folder).files(".txt")) {
      String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".txt".length());
      lists.put(name, words(ResourceFolder.text(file)));
    }
    return new WordLists(lists);
  }

  private static Set<String> words(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** These lists and those of a card, which may not hide one of these. */
  WordLists with(Map<String, Set<String>> more) {
    Map<String, Set<String>> all = new LinkedHashMap<>(lists);
    more.forEach(
        (name, words) -> {
          if (all.put(name, words) != null) {
            throw new IllegalArgumentException("the list @" + name + " is there already");
          }
        });
    return new WordLists(all);
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(lists.keySet());
  }

  /** The words of a list, in the order of its file. */
  public Set<String> list(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("there is no word list @" + name);
    }
    return words;
  }

  public boolean has(String list, String word) {
    return list(list).contains(word);
  }

  /** A pattern with each {@code @list} in it replaced by the alternatives of that list. */
  String expand(String pattern) {
    return LIST_NAME
        .matcher(pattern)
        .replaceAll(name -> Matcher.quoteReplacement(alternatives(name.group(1))));
  }

  /** A list as the alternatives of a regular expression. */
  private String alternatives(String name) {
    return list(name).stream().map(WordLists::quoted).collect(Collectors.joining("|"));
  }

  private static String quoted(String word) {
    return Pattern.compile("[^\\p{L}\\p{N} '-]").matcher(word).find() ? Pattern.quote(word) : word;
  }
}
