package org.parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds entries by words, and names by how they begin. Any thread may ask. */
public final class SearchIndex implements AutoCloseable {

  private static final String TEXT = "text";
  private static final String LABEL = "label";
  private static final String KIND = "kind";
  private static final String BEGINNING = "beginning";
  private static final int LONGEST = 500;

  /** One letter in so many may be wrong. */
  private static final int LETTERS_AN_EDIT = 3;

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private SearchIndex(Iterable<Entry> entries) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Entry entry : entries) {
        writer.addDocument(document(entry));
      }
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  public static SearchIndex of(Iterable<Entry> entries) {
    try {
      return new SearchIndex(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    document.add(new StoredField("iri", entry.iri()));
    document.add(new StringField(KIND, entry.kind(), Field.Store.YES));
    document.add(new TextField(LABEL, entry.label(), Field.Store.YES));
    document.add(new TextField(TEXT, entry.text(), Field.Store.YES));
    for (String word : words(entry.label())) {
      document.add(new StringField(BEGINNING, word, Field.Store.NO));
    }
    return document;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /**
   * The best entries for these words, best first. Words in quotation marks stand together, a minus
   * sign excludes, a star ends a word; nothing that is written is an error.
   *
   * @param kind only of this kind; of any if empty
   */
  public List<Hit> find(String words, Optional<String> kind, int most) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            analyzer,
            Map.of(TEXT, 1f, LABEL, 2f),
            SimpleQueryParser.AND_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.OR_OPERATOR
                | SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.PREFIX_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(Occur.MUST);
    return hits(ofKind(parser.parse(cut(words)), kind), most);
  }

  /** Names with a word that begins so, without their doubles, for suggestions as one types. */
  public List<Hit> begin(String letters, int most) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words(cut(letters))) {
      all.add(new PrefixQuery(new Term(BEGINNING, word)), Occur.MUST);
    }
    return named(all, most);
  }

  /**
   * Names that have a word a letter or two away from each that is asked for; those first that have
   * the least besides.
   */
  public List<Hit> near(String misspelt, int most) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words(cut(misspelt))) {
      int edits = Math.min(FuzzyQuery.defaultMaxEdits, word.length() / LETTERS_AN_EDIT);
      all.add(new FuzzyQuery(new Term(BEGINNING, word), edits), Occur.MUST);
    }
    return named(all, most * 4).stream()
        .sorted(Comparator.comparingInt(hit -> hit.entry().label().length()))
        .limit(most)
        .toList();
  }

  /** Of all that is found, each thing once. */
  private List<Hit> named(BooleanQuery.Builder all, int most) {
    all.add(new TermQuery(new Term(KIND, "quote")), Occur.MUST_NOT);
    Map<String, Hit> byThing = new LinkedHashMap<>();
    hits(all.build(), most * 4).forEach(hit -> byThing.putIfAbsent(hit.entry().iri(), hit));
    return byThing.values().stream().limit(most).toList();
  }

  private static String cut(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private static Query ofKind(Query query, Optional<String> kind) {
    return kind.<Query>map(
            name ->
                new BooleanQuery.Builder()
                    .add(query, Occur.MUST)
                    .add(new TermQuery(new Term(KIND, name)), Occur.FILTER)
                    .build())
        .orElse(query);
  }

  private List<Hit> hits(Query query, int most) {
    try {
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
        Document document = searcher.storedFields().document(found.doc);
        hits.add(new Hit(entry(document), found.score));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry entry(Document document) {
    return new Entry(
        document.get("iri"), document.get(KIND), document.get(LABEL), document.get(TEXT));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
