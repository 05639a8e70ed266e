package org.parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.nlp.Sentence;
import org.parley.nlp.TimeMention;
import org.parley.rules.WordLists;

/** Time expressions in one word that SUTime leaves out: "mid-May". */
final class PartsOfMonth {

  private static final List<String> PARTS = List.of("time-early", "time-mid", "time-late");

  private final WordLists lists;
  private final List<String> months;

  PartsOfMonth(WordLists lists) {
    this.lists = lists;
    this.months = List.copyOf(lists.list("months"));
  }

  Stream<TimeMention> in(Sentence sentence) {
    return IntStream.rangeClosed(1, sentence.tokens().size())
        .mapToObj(i -> at(sentence, i))
        .flatMap(Optional::stream);
  }

  private Optional<TimeMention> at(Sentence sentence, int index) {
    String word = sentence.token(index).word().toLowerCase(Locale.ROOT);
    int hyphen = word.indexOf('-');
    if (hyphen < 0 || PARTS.stream().noneMatch(p -> lists.has(p, word.substring(0, hyphen)))) {
      return Optional.empty();
    }
    int month = months.indexOf(word.substring(hyphen + 1)) + 1;
    return month == 0
        ? Optional.empty()
        : Optional.of(new TimeMention(index, index, "DATE", "XXXX-%02d".formatted(month), word));
  }
}
