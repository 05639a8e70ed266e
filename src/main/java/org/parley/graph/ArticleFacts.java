package org.parley.graph;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.coding.Coding;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;

/** What is known of the article itself. Its text stays in its file. */
final class ArticleFacts {

  private final ArticleGraph graph;
  private final Iris iris;

  ArticleFacts(ArticleGraph graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  void add(Article article, Coding coding) {
    IRI iri = iris.article(article.id());
    graph.add(iri, RDF.TYPE, PlClass.ARTICLE);
    graph.label(iri, title(article));
    graph.add(iri, Pl.SHA256, article.sha256());
    int characters = article.text().codePointCount(0, article.text().length());
    graph.add(iri, Pl.CHARACTERS, Values.literal(Integer.toString(characters), XSD.INTEGER));
    graph.add(iri, Pl.CODER, coding.coder());
    addMetadata(iri, article.metadata());
  }

  private void addMetadata(IRI iri, Metadata metadata) {
    metadata
        .published()
        .ifPresent(
            day -> graph.add(iri, Schema.DATE_PUBLISHED, Values.literal(day.toString(), XSD.DATE)));
    metadata.url().ifPresent(url -> graph.add(iri, Schema.URL, Values.literal(url, XSD.ANYURI)));
    text(iri, Schema.PUBLISHER, metadata.publisher());
    text(iri, Schema.AUTHOR, metadata.author());
    text(iri, DCTERMS.LANGUAGE, metadata.language());
    text(iri, Schema.LICENSE, metadata.licence());
    text(iri, RDFS.COMMENT, metadata.note());
  }

  private void text(IRI iri, IRI property, Optional<String> text) {
    text.ifPresent(words -> graph.add(iri, property, words));
  }

  private static String title(Article article) {
    return article
        .metadata()
        .title()
        .or(() -> article.passages().stream().findFirst().map(span -> span.in(article.text())))
        .orElse(article.id());
  }
}
