package org.parley.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.coding.Span;

/**
 * CoreNLP, in process and with the annotators that the rules use, no more: its default of three
 * recognisers and its coreference would cost five times as much. Safe to share between threads.
 */
public final class Annotator {

  /**
   * The longest sentence that is analysed, in tokens. Those of news have at most about eighty; the
   * time for the relations of one grows with the square of its length, and one of five thousand (a
   * list, a text without full stops) takes minutes and gives nothing.
   */
  private static final int MAX_TOKENS = 200;

  /**
   * "H.E. Mr. Mensah": the tokenizer takes the one abbreviation before the other for the end of a
   * sentence. A title of the same length that has no full stop leaves every offset as it is.
   */
  private static final Pattern EXCELLENCY = Pattern.compile("\\bH\\.E\\.(?=\\s+\\p{Lu}\\p{L}*\\.)");

  private static final String TITLE = "Prof";

  private final StanfordCoreNLP splitter;
  private final AnnotationPipeline recogniser;
  private final Parser parser;

  private Annotator(StanfordCoreNLP splitter, AnnotationPipeline recogniser, Parser parser) {
    this.splitter = splitter;
    this.recogniser = recogniser;
    this.parser = parser;
  }

  /**
   * Loads the models, those of the recogniser beside the others: some seconds, so once a process.
   */
  public static Annotator load() {
    RedwoodConfiguration.current().clear().apply();
    CompletableFuture<Recogniser> recogniser =
        CompletableFuture.supplyAsync(() -> Recogniser.load(properties()));
    Parser parser = Parser.load();
    StanfordCoreNLP tagger = pipeline("pos,lemma");
    return new Annotator(
        pipeline("tokenize"), new AnnotationPipeline(List.of(tagger, recogniser.join())), parser);
  }

  private static StanfordCoreNLP pipeline(String annotators) {
    Properties settings = properties();
    settings.setProperty("annotators", annotators);
    boolean complete = false;
    return new StanfordCoreNLP(settings, complete);
  }

  /** The annotators and their settings; the benchmarks run bare CoreNLP with the same. */
  public static Properties properties() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.statisticalOnly", "false");
    settings.setProperty("sutime.includeRange", "true");
    return settings;
  }

  /** Analyses the passages of an article; what stands outside them is not read. */
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> unread = new ArrayList<>();
    for (int i = 0; i < article.passages().size(); i++) {
      annotate(article, i, sentences, unread);
    }
    return new AnnotatedArticle(article, sentences, unread);
  }

  private void annotate(Article article, int passage, List<Sentence> sentences, List<Span> unread) {
    Span span = article.passages().get(passage);
    String text = span.in(article.text());
    Annotation document = new Annotation(EXCELLENCY.matcher(text).replaceAll(TITLE));
    publicationDate(article)
        .ifPresent(day -> document.set(CoreAnnotations.DocDateAnnotation.class, day));
    splitter.annotate(document);
    SentenceReader reader =
        new SentenceReader(text, passage, new Offsets(text, span.start()), sentences.size());
    takeOutLong(document, reader, unread);
    recogniser.annotate(document);
    parser.parse(document);
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(reader.read(sentence));
    }
  }

  /** What is not in the document any more costs no time. */
  private static void takeOutLong(Annotation document, SentenceReader reader, List<Span> unread) {
    List<CoreMap> kept = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      if (sentence.get(CoreAnnotations.TokensAnnotation.class).size() > MAX_TOKENS) {
        unread.add(reader.span(sentence));
      } else {
        kept.add(sentence);
      }
    }
    document.set(CoreAnnotations.SentencesAnnotation.class, kept);
  }

  private static Optional<String> publicationDate(Article article) {
    return article.metadata().published().map(LocalDate::toString);
  }
}
