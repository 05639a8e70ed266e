package org.parley.app;

import java.util.List;
import java.util.function.Supplier;
import org.parley.graph.GraphMapper;
import org.parley.vocabulary.Vocabulary;

/** The parts that the work needs, each made when it is first asked for: models take seconds. */
public final class House {

  private final Supplier<Coder> coders;
  private final int threads;
  private final Supplier<String> signatures;
  private Coder coder;
  private Explainer explainer;
  private Vocabulary vocabulary;
  private String signature;

  /**
   * A house with a coder of its own, that reads as many articles at once as there are cores.
   *
   * @param coders makes the coder, at most once
   */
  public House(Supplier<Coder> coders) {
    this(coders, Runtime.getRuntime().availableProcessors());
  }

  /**
   * A house with a coder of its own.
   *
   * @param coders makes the coder, at most once
   * @param threads how many articles are read at once
   */
  public House(Supplier<Coder> coders, int threads) {
    this(coders, threads, Signature::ofThisParley);
  }

  private House(Supplier<Coder> coders, int threads, Supplier<String> signatures) {
    this.coders = coders;
    this.threads = threads;
    this.signatures = signatures;
  }

  /**
   * This house, taking in only events that are at least so certain. It reads another article than
   * this house does, so its signature is another.
   *
   * @param least from 0 to 1
   */
  public House trusting(double least) {
    return least == 0
        ? this
        : new House(
            () -> article -> coder().code(article).trusted(least),
            threads,
            () -> signature() + " from confidence " + least);
  }

  /** The house as it is used: CoreNLP annotates, the rules extract. */
  public static House standard() {
    return new House(Extractors::load);
  }

  /** Who codes the articles. The first call loads the language models. */
  public synchronized Coder coder() {
    if (coder == null) {
      coder = coders.get();
    }
    return coder;
  }

  /** Who explains the extractor's codings. The first call loads the language models. */
  synchronized Explainer explainer() {
    if (explainer == null) {
      explainer = Extractors.loadExplainer();
    }
    return explainer;
  }

  /** The words of the ontology. */
  synchronized Vocabulary vocabulary() {
    if (vocabulary == null) {
      vocabulary = Vocabulary.read();
    }
    return vocabulary;
  }

  /** What talks may be about, as codes. */
  public List<String> subjects() {
    return vocabulary().codes("subjects");
  }

  /** Which Parley this is. */
  synchronized String signature() {
    if (signature == null) {
      signature = signatures.get();
    }
    return signature;
  }

  GraphMapper mapper(DatasetInfo info) {
    return new GraphMapper(info.base(), vocabulary(), new ResolvedNames(info.base(), vocabulary()));
  }

  /** How many articles are read at once. */
  int threads() {
    return threads;
  }
}
