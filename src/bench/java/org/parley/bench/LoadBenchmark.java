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
import org.parley.article.ArticleFiles;
import org.parley.article.ArticleReader;
import org.parley.nlp.Annotator;

/**
 * Tokens a second from article file to committed graph, against bare CoreNLP with the same
 * annotators on the same texts and as many threads, turn by turn in one process. Loading of models
 * is in neither.
 *
 * <p>Arguments: the number of rounds, then articles or folders of them.
 */
public final class LoadBenchmark {

  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private final List<Path> files;
  private final House house = House.standard();
  private final StanfordCoreNLP bare = new StanfordCoreNLP(Annotator.properties());

  private LoadBenchmark(List<Path> files) {
    this.files = files;
  }

  public static void main(String[] args) throws Exception {
    List<Path> paths = Arrays.stream(args).skip(1).map(Path::of).toList();
    new LoadBenchmark(ArticleFiles.find(paths)).run(Integer.parseInt(args[0]));
  }

  private void run(int rounds) throws Exception {
    long tokens = bare();
    load();
    Series load = new Series("parley load");
    Series corenlp = new Series("bare CoreNLP");
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      load();
      long between = System.nanoTime();
      bare();
      load.add(between - start);
      corenlp.add(System.nanoTime() - between);
    }
    System.out.println(load);
    System.out.println(corenlp);
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d tokens, %d threads: load %.0f tokens/s, bare CoreNLP %.0f tokens/s%n",
        files.size(),
        tokens,
        THREADS,
        tokens / load.median(),
        tokens / corenlp.median());
    System.out.printf(
        Locale.ROOT,
        "ratio of throughput (ours to CoreNLP's, more is better): %.2f%n",
        corenlp.median() / load.median());
  }

  private void load() throws IOException {
    Path dataset = Files.createTempDirectory("parley-bench");
    try {
      new Loader(house, dataset, LoadSettings.usual()).load(files, new Silence(), new Stop());
    } finally {
      Folders.delete(dataset);
    }
  }

  private long bare() throws InterruptedException {
    LongAdder tokens = new LongAdder();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    for (Path file : files) {
      threads.execute(() -> tokens.add(tokens(ArticleReader.read(file))));
    }
    threads.shutdown();
    if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
      throw new IllegalStateException("bare CoreNLP did not end within an hour");
    }
    return tokens.sum();
  }

  private int tokens(Article article) {
    Annotation annotation = new Annotation(article.text());
    article
        .metadata()
        .published()
        .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    bare.annotate(annotation);
    return annotation.get(CoreAnnotations.TokensAnnotation.class).size();
  }
}
