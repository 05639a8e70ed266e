package org.parley.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.parley.app.House;
import org.parley.app.LoadSettings;
import org.parley.app.Loader;
import org.parley.app.Stop;
import org.parley.article.Article;
import org.parley.article.ArticleReader;
import org.parley.nlp.Annotator;

/**
 * Tokens a second from article file to committed graph, against bare CoreNLP with the same
 * annotators on the same texts and as many threads, turn by turn in one process. Loading of models
 * is in neither. Before CoreNLP's own copy of the models comes in, it tells the heap that the first
 * load took; after the rounds, which share of the time of one thread the rules have.
 *
 * <p>Arguments: the number of rounds, the number of articles, then articles or folders of them,
 * which are repeated under new names until there are so many.
 */
public final class LoadBenchmark {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final List<Path> files;
  private final House house = House.standard();

  private LoadBenchmark(List<Path> files) {
    this.files = files;
  }

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    RepeatedArticles articles =
        new RepeatedArticles(Arrays.stream(args).skip(2).map(Path::of).toList());
    Path folder = Files.createTempDirectory("parley-bench-articles");
    try {
      new LoadBenchmark(articles.in(folder, Integer.parseInt(args[1]))).run(rounds);
    } finally {
      Folders.delete(folder);
    }
    System.out.printf(
        Locale.ROOT,
        "share of the rules in the time of one thread: %.1f %%%n",
        100 * new RuleShare().of(articles.originals(), rounds));
  }

  private void run(int rounds) throws Exception {
    load();
    System.out.println(Heap.told());
    StanfordCoreNLP bare = new StanfordCoreNLP(Annotator.properties());
    long tokens = bare(bare);
    Spent load = new Spent("parley load");
    Spent corenlp = new Spent("bare CoreNLP");
    for (int i = 0; i < rounds; i++) {
      load.on(this::load);
      corenlp.on(() -> bare(bare));
    }
    System.out.println(load);
    System.out.println(corenlp);
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d tokens, %d threads: load %.0f tokens/s, bare CoreNLP %.0f tokens/s%n",
        files.size(),
        tokens,
        THREADS,
        tokens / load.time().median(),
        tokens / corenlp.time().median());
    System.out.printf(
        Locale.ROOT,
        "ratio of throughput (ours to CoreNLP's, more is better): %.2f; of work for the processors: %.2f%n",
        corenlp.time().median() / load.time().median(),
        corenlp.processor().median() / load.processor().median());
  }

  private void load() throws IOException {
    Path dataset = Files.createTempDirectory("parley-bench");
    try {
      new Loader(house, dataset, LoadSettings.usual()).load(files, new Silence(), new Stop());
    } finally {
      Folders.delete(dataset);
    }
  }

  private long bare(StanfordCoreNLP bare) throws InterruptedException {
    LongAdder tokens = new LongAdder();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    for (Path file : files) {
      threads.execute(() -> tokens.add(tokens(bare, ArticleReader.read(file))));
    }
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("bare CoreNLP did not end within an hour");
    }
    return tokens.sum();
  }

  private static int tokens(StanfordCoreNLP bare, Article article) {
    Annotation annotation = new Annotation(article.text());
    article
        .metadata()
        .published()
        .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    bare.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
