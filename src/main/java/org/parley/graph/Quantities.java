package org.parley.graph;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.parley.coding.Filler;
import org.parley.coding.Quantity;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;
import org.parley.vocabulary.Vocabulary;

/**
 * Numbers with their hedges. Equal quantities of an article are one node: the 6,000 of an agreement
 * and of the exchange that it provides for are one figure, not two.
 */
final class Quantities {

  private static final List<String> CLAIMANT = List.of("Actor");

  private final ArticleGraph graph;
  private final Iris iris;
  private final QuantityLabel labels;
  private final Mentions mentions;
  private final String article;
  private final Map<Quantity, IRI> known = new LinkedHashMap<>();

  Quantities(
      ArticleGraph graph, Iris iris, Vocabulary vocabulary, Mentions mentions, String article) {
    this.graph = graph;
    this.iris = iris;
    this.labels = new QuantityLabel(vocabulary);
    this.mentions = mentions;
    this.article = article;
  }

  IRI of(Quantity quantity) {
    IRI iri = known.get(quantity);
    if (iri == null) {
      iri = iris.quantity(article, known.size() + 1);
      known.put(quantity, iri);
      describe(iri, quantity);
    }
    return iri;
  }

  private void describe(IRI iri, Quantity quantity) {
    graph.add(iri, RDF.TYPE, PlClass.QUANTITY);
    graph.label(iri, labels.of(quantity));
    graph.add(iri, Pl.ITEM, quantity.item());
    quantity.value().ifPresent(value -> graph.add(iri, Pl.VALUE, number(value)));
    if (quantity.value().isPresent() || quantity.criterion().isEmpty()) {
      graph.add(iri, Pl.COMPARISON, labels.hedge(quantity).iri());
    }
    quantity.per().ifPresent(per -> graph.add(iri, Pl.PER, per));
    quantity.criterion().ifPresent(criterion -> graph.add(iri, Pl.CRITERION, criterion));
    if (!quantity.claimedBy().isEmpty()) {
      graph.add(iri, Pl.CLAIMED_BY, mentions.of(new Filler(quantity.claimedBy()), CLAIMANT));
    }
  }

  private static Literal number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0
        ? Values.literal(plain.toBigInteger().toString(), XSD.INTEGER)
        : Values.literal(plain.toPlainString(), XSD.DECIMAL);
  }
}
