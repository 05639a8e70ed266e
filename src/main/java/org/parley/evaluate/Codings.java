package org.parley.evaluate;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.coding.Coding;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Codings of several articles, to be measured or measured against. */
public final class Codings {

  private final Map<String, List<CodedEvent>> byArticle;

  private Codings(Map<String, List<CodedEvent>> byArticle) {
    this.byArticle = Collections.unmodifiableMap(byArticle);
  }

  /** These codings; of two of one article the last counts. */
  public static Codings of(Collection<Coding> codings) {
    Map<String, List<CodedEvent>> byArticle = new TreeMap<>();
    codings.forEach(
        coding ->
            byArticle.put(coding.article(), coding.events().stream().map(CodedEvent::of).toList()));
    return new Codings(byArticle);
  }

  /**
   * The codings in a file {@code .json} or {@code .jsonl}, or in all such files below a directory.
   * Unlike an ordinary coding, one that was reconciled from two coders' may list several values for
   * status and time, and mark events and fillers as optional. That there is none at all is a fault:
   * a mistyped path would otherwise be a score of 0.
   */
  public static Codings read(Path path) {
    Map<String, List<CodedEvent>> byArticle = new TreeMap<>();
    CodingFiles.below(path).forEach(file -> byArticle.putAll(ReconciledReader.read(file)));
    if (byArticle.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "no coding in it").at(path);
    }
    return new Codings(byArticle);
  }

  /**
   * The same without what was coded with less confidence than this, from 0 to 1. What tells no
   * confidence stays.
   */
  public Codings trusted(double least) {
    Map<String, List<CodedEvent>> kept = new TreeMap<>();
    byArticle.forEach(
        (article, events) ->
            kept.put(
                article, events.stream().filter(event -> event.confidence() >= least).toList()));
    return new Codings(kept);
  }

  /** How many articles are coded. */
  public int size() {
    return byArticle.size();
  }

  /** Which articles are coded. */
  public Set<String> articles() {
    return byArticle.keySet();
  }

  Map<String, List<CodedEvent>> byArticle() {
    return byArticle;
  }

  List<CodedEvent> events(String article) {
    return byArticle.getOrDefault(article, List.of());
  }
}
