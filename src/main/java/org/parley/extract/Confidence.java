package org.parley.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.coding.Filler;
import org.parley.coding.Status;
import org.parley.nlp.Sentence;
import org.parley.rules.WordLists;

/**
 * How likely it is that a second coder finds the event too: a logistic function of what is known of
 * a draft. Its weights are data (list {@code confidence}), fitted by the benchmark {@code
 * ConfidenceFit} to articles that people have coded.
 */
final class Confidence {

  private static final String LIST = "confidence";
  private static final int MANY = 3;

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Cast cast;

  Confidence(WordLists lists, Cast cast) {
    this.cast = cast;
    for (String line : lists.list(LIST)) {
      int space = line.indexOf(' ');
      weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
    }
  }

  /** Between 0 and 1. */
  double of(Draft draft) {
    double sum =
        features(draft).entrySet().stream()
            .mapToDouble(
                feature -> feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0))
            .sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** What is known of a draft, in numbers of about the same size. */
  Map<String, Double> features(Draft draft) {
    Mention first = draft.mentions.get(0);
    List<Filler> fillers = draft.roles.values().stream().flatMap(List::stream).toList();
    long named =
        fillers.stream().filter(f -> cast.isBody(f.name()) || cast.isPerson(f.name())).count();
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("bias", 1.0);
    features.put("rule", draft.confidence);
    features.put("fillers", (double) Math.min(MANY, fillers.size()));
    features.put("named", fillers.isEmpty() ? 0 : (double) named / fillers.size());
    features.put("sentences", (double) Math.min(MANY, draft.sentences.size()));
    features.put("length", Math.log(first.sentence().tokens().size()));
    features.put("loose", (double) Math.min(MANY, loose(first.sentence())));
    features.put("actual", draft.status == Status.ACTUAL ? 1.0 : 0.0);
    features.put("verb", Syntax.isVerb(first.trigger().word()) ? 1.0 : 0.0);
    features.put("kind-" + draft.kind, 1.0);
    return features;
  }

  /** Words that the parser could only hang somewhere: many of them make a bad parse. */
  private static long loose(Sentence sentence) {
    return sentence.graph().edgeListSorted().stream()
        .filter(edge -> edge.getRelation().getShortName().equals("dep"))
        .count();
  }
}
