package org.parley.nlp;

import edu.stanford.nlp.graph.CyclicGraphException;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.coding.Span;

/** Takes the sentences of one passage out of CoreNLP's annotation. */
final class SentenceReader {

  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

  private static final Set<String> FIGURES = Set.of("NUMBER", "MONEY", "PERCENT");

  private static final Pattern NUMBER =
      Pattern.compile("(>=|<=|[<>~])?[\\p{Sc}%]?([0-9]+(?:\\.[0-9]+)?(?:E[0-9]+)?)");

  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}[\\p{L}-]*[^aisu\\P{L}]s");

  private final String text;
  private final int passage;
  private final Offsets offsets;
  private int index;

  SentenceReader(String text, int passage, Offsets offsets, int firstIndex) {
    this.text = text;
    this.passage = passage;
    this.offsets = offsets;
    this.index = firstIndex;
  }

  Sentence read(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
    List<IndexedWord> tokens = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (CoreLabel label : labels) {
      if (isPluralTitle(labels, label)) {
        label.setTag("NNPS");
      }
      label.setLemma(lemma(label));
      IndexedWord node = graph.getNodeByIndexSafe(label.index());
      tokens.add(node == null ? new IndexedWord(label) : node);
      spans.add(offsets.span(label.beginPosition(), label.endPosition()));
    }
    return new Sentence(
        index++,
        passage,
        span(sentence),
        words(labels, 0, labels.size()),
        tokens,
        spans,
        graph,
        downward(graph),
        times(labels),
        names(labels),
        numbers(labels));
  }

  private static List<IndexedWord> downward(SemanticGraph graph) {
    try {
      return graph.topologicalSort();
    } catch (CyclicGraphException circle) {
      return List.copyOf(graph.vertexSet());
    }
  }

  /** Where it stands in the article. */
  Span span(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return offsets.span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
  }

  private List<TimeMention> times(List<CoreLabel> labels) {
    List<TimeMention> times = new ArrayList<>();
    for (int first = 0; first < labels.size(); ) {
      Timex timex = labels.get(first).get(TimeAnnotations.TimexAnnotation.class);
      int next = first + 1;
      if (timex != null) {
        while (next < labels.size()
            && timex.equals(labels.get(next).get(TimeAnnotations.TimexAnnotation.class))) {
          next++;
        }
        String value = timex.value() == null ? timex.altVal() : timex.value();
        times.add(
            new TimeMention(
                first + 1,
                next,
                Objects.requireNonNullElse(timex.timexType(), ""),
                Objects.requireNonNullElse(value, ""),
                words(labels, first, next)));
      }
      first = next;
    }
    return times;
  }

  private List<NameMention> names(List<CoreLabel> labels) {
    List<NameMention> names = new ArrayList<>();
    for (int first = 0; first < labels.size(); ) {
      String type = labels.get(first).ner();
      int next = first + 1;
      if (NAMES.contains(type)) {
        while (next < labels.size() && type.equals(labels.get(next).ner())) {
          next++;
        }
        names.add(new NameMention(first + 1, next, type, words(labels, first, next)));
      }
      first = next;
    }
    return names;
  }

  /**
   * "The Foreign Ministers of", which the tagger takes for a name of one: a capitalised plural that
   * the recogniser takes for no name, with an article in front and a small word behind.
   */
  private static boolean isPluralTitle(List<CoreLabel> labels, CoreLabel label) {
    int at = label.index();
    if (!"NNP".equals(label.tag())
        || !"O".equals(label.ner())
        || !PLURAL.matcher(label.word()).matches()
        || at == labels.size()
        || labels.get(at).tag().startsWith("NNP")) {
      return false;
    }
    int before = at - 2;
    while (before >= 0
        && labels.get(before).tag().matches("NNP?")
        && Character.isUpperCase(labels.get(before).word().charAt(0))
        && "O".equals(labels.get(before).ner())) {
      before--;
    }
    return before >= 0 && "DT".equals(labels.get(before).tag());
  }

  /** Lower case and singular: "Ministers" before names is the same word as after them. */
  private static String lemma(CoreLabel label) {
    String lemma = label.lemma() == null ? label.word() : label.lemma();
    boolean pluralName = "NNPS".equals(label.tag()) && lemma.equals(label.word());
    String singular = pluralName ? lemma.replaceFirst("(?<=[^s])s$", "") : lemma;
    return singular.toLowerCase(Locale.ROOT);
  }

  private static List<NumberMention> numbers(List<CoreLabel> labels) {
    List<NumberMention> numbers = new ArrayList<>();
    for (int first = 0; first < labels.size(); ) {
      String value = number(labels.get(first));
      int next = first + 1;
      if (!value.isEmpty()) {
        while (next < labels.size() && value.equals(number(labels.get(next)))) {
          next++;
        }
        Matcher parts = NUMBER.matcher(value);
        if (parts.matches()) {
          String sign = parts.group(1) == null ? "=" : parts.group(1);
          numbers.add(
              new NumberMention(
                  first + 1,
                  next,
                  plain(new BigDecimal(parts.group(2))),
                  sign,
                  unit(labels.subList(first, next))));
        }
      }
      first = next;
    }
    return numbers;
  }

  /** What stands in a sum or a share beside its number: "dollars", "percent". */
  private static String unit(List<CoreLabel> figure) {
    return figure.stream()
        .filter(label -> !"NUMBER".equals(label.ner()) && !"CD".equals(label.tag()))
        .filter(label -> label.tag().startsWith("NN") || label.tag().equals("$"))
        .map(CoreLabel::word)
        .collect(Collectors.joining(" "));
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  private static String number(CoreLabel label) {
    return FIGURES.contains(label.ner())
        ? Objects.requireNonNullElse(
            label.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class), "")
        : "";
  }

  private String words(List<CoreLabel> labels, int first, int next) {
    return text.substring(labels.get(first).beginPosition(), labels.get(next - 1).endPosition());
  }
}
