package org.parley.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.authority.Authority;
import org.parley.coding.Event;
import org.parley.coding.Span;
import org.parley.nlp.Annotator;
import org.parley.vocabulary.Vocabulary;

/**
 * Fits the weights of confidence to articles that people have coded: {@code ConfidenceFit ARTICLES
 * CODINGS [ARTICLES CODINGS]...}. An event is right where the people have one of its kind in one of
 * its sentences. Prints the word list {@code confidence} and a reliability table, each event judged
 * by weights that were fitted without its article's fold.
 */
public final class ConfidenceFit {

  private static final int FOLDS = 4;
  private static final int STEPS = 20_000;
  private static final double RATE = 0.05;
  private static final double RIDGE = 0.01;
  private static final int BINS = 5;

  /** An event of the extractor, by what it is made of. */
  private record Case(int fold, Map<String, Double> features, boolean right) {}

  /** An event of the people. */
  private record Told(String type, List<Span> evidence) {}

  private ConfidenceFit() {}

  /** Fits to the articles and codings that the arguments name in turn. */
  public static void main(String[] args) throws IOException {
    Annotator annotator = Annotator.load();
    Extractor extractor = Extractor.load(Vocabulary.read(), Authority.read());
    List<Case> cases = new ArrayList<>();
    int article = 0;
    for (int i = 0; i + 1 < args.length; i += 2) {
      for (Path file : ArticleFiles.find(List.of(Path.of(args[i])))) {
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        List<Told> gold = gold(Path.of(args[i + 1]).resolve(stem + ".json"));
        add(cases, article++ % FOLDS, gold, extractor.features(annotator.annotate(ArticleReader.read(file))));
      }
    }
    fit(cases).forEach((name, weight) -> System.out.printf(Locale.ROOT, "%s %.3f%n", name, weight));
    table(cases);
  }

  /** People who reconciled two codings may give two values for a time; only kind and words count. */
  private static List<Told> gold(Path file) throws IOException {
    List<Told> told = new ArrayList<>();
    for (JsonNode event : new ObjectMapper().readTree(file.toFile()).get("events")) {
      List<Span> evidence = new ArrayList<>();
      for (JsonNode span : event.get("evidence")) {
        evidence.add(new Span(span.get("start").asInt(), span.get("end").asInt()));
      }
      told.add(new Told(event.get("type").asText(), evidence));
    }
    return told;
  }

  private static void add(
      List<Case> cases, int fold, List<Told> gold, Map<Event, Map<String, Double>> events) {
    List<Told> left = new ArrayList<>(gold);
    events.forEach(
        (event, features) -> {
          Told found =
              left.stream()
                  .filter(g -> g.type().equals(event.type()) && overlap(g, event))
                  .findFirst()
                  .orElse(null);
          left.remove(found);
          cases.add(new Case(fold, features, found != null));
        });
  }

  private static boolean overlap(Told one, Event other) {
    return one.evidence().stream()
        .anyMatch(a -> other.evidence().stream().anyMatch(b -> overlap(a, b)));
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static Map<String, Double> fit(List<Case> cases) {
    Map<String, Double> weights = new LinkedHashMap<>();
    cases.forEach(one -> one.features().keySet().forEach(name -> weights.put(name, 0.0)));
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> slope = new LinkedHashMap<>();
      for (Case one : cases) {
        double error = (one.right() ? 1 : 0) - probability(weights, one);
        one.features().forEach((name, value) -> slope.merge(name, error * value, Double::sum));
      }
      weights.replaceAll(
          (name, weight) -> weight + RATE * (slope.getOrDefault(name, 0.0) / cases.size() - RIDGE * weight / FOLDS));
    }
    return weights;
  }

  private static double probability(Map<String, Double> weights, Case one) {
    double sum =
        one.features().entrySet().stream()
            .mapToDouble(feature -> feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0))
            .sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** How often events of about the same confidence are right. */
  private static void table(List<Case> cases) {
    IdentityHashMap<Case, Double> judged = new IdentityHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Map<String, Double> weights = fit(cases.stream().filter(c -> c.fold() != held).toList());
      cases.stream().filter(c -> c.fold() == held).forEach(c -> judged.put(c, probability(weights, c)));
    }
    List<Case> sorted = new ArrayList<>(judged.keySet());
    sorted.sort((a, b) -> Double.compare(judged.get(a), judged.get(b)));
    System.out.println("| confidence | events | mean confidence | right |");
    for (int bin = 0; bin < BINS; bin++) {
      List<Case> part =
          sorted.subList(bin * sorted.size() / BINS, (bin + 1) * sorted.size() / BINS);
      System.out.printf(
          Locale.ROOT,
          "| %.2f to %.2f | %d | %.2f | %.2f |%n",
          judged.get(part.get(0)),
          judged.get(part.get(part.size() - 1)),
          part.size(),
          part.stream().mapToDouble(judged::get).average().orElse(0),
          part.stream().filter(Case::right).count() / (double) part.size());
    }
  }
}
