package org.parley.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.intake.Checksum;
import org.parley.store.Question;
import org.parley.store.StoreView;
import org.parley.vocabulary.Pl;

/**
 * What an article's graph was made from: the checksum of its files, who coded it, and the checksum
 * of the coding if that was not Parley. While all are the same, so is the graph.
 */
record Stamp(String sha256, String coder, Optional<String> coding) {

  private static final int DIGITS = 12;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String ALL =
      "SELECT ?article ?sha256 ?coder ?coding { ?article <%s> ?sha256 ; <%s> ?coder OPTIONAL { ?article <%s> ?coding } }"
          .formatted(Pl.SHA256, Pl.CODER, Pl.CODING_SUM);

  /** Of an article that Parley codes. */
  static Stamp byParley(String sha256, String signature) {
    return new Stamp(sha256, signature, Optional.empty());
  }

  /** Of an article that somebody else coded and this Parley mapped. */
  static Stamp byHand(String sha256, Coding coding, String signature) {
    String sum = Checksum.of(signature + CodingJson.write(coding));
    return new Stamp(sha256, coding.coder(), Optional.of(sum));
  }

  /** The stamps of all articles of a dataset. */
  static Map<IRI, Stamp> all(StoreView store) {
    Map<IRI, Stamp> stamps = new HashMap<>();
    for (List<Optional<Value>> row : store.select(Question.of(ALL).within(PATIENCE)).rows()) {
      stamps.put(
          (IRI) row.get(0).orElseThrow(),
          new Stamp(text(row, 1).orElseThrow(), text(row, 2).orElseThrow(), text(row, 3)));
    }
    return stamps;
  }

  /** The stamp of one article; empty if the dataset does not have it. */
  static Optional<Stamp> of(StoreView store, IRI article) {
    Map<IRI, String> said = new HashMap<>();
    store
        .statements(Optional.of(article), Optional.empty(), Optional.empty())
        .forEach(s -> said.put(s.getPredicate(), s.getObject().stringValue()));
    return said.containsKey(Pl.SHA256) && said.containsKey(Pl.CODER)
        ? Optional.of(
            new Stamp(
                said.get(Pl.SHA256),
                said.get(Pl.CODER),
                Optional.ofNullable(said.get(Pl.CODING_SUM))))
        : Optional.empty();
  }

  private static Optional<String> text(List<Optional<Value>> row, int column) {
    return row.get(column).map(Value::stringValue);
  }

  /** Whether a person or another tool coded the article. */
  boolean isByHand() {
    return coding.isPresent();
  }

  /** A digest of stamps: the same articles, read by the same Parley, have the same. */
  static String digest(Map<IRI, Stamp> stamps) {
    MessageDigest digest = newDigest();
    stamps.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(IRI::stringValue)))
        .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The coding with its coder written down. */
  Coding on(Coding coded) {
    return coded.with(coder, coded.events());
  }

  /** An article's statements, and what of the stamp the mapping does not know. */
  List<Statement> on(IRI article, List<Statement> statements) {
    if (coding.isEmpty()) {
      return statements;
    }
    List<Statement> stamped = new ArrayList<>(statements);
    stamped.add(Statements.statement(article, Pl.CODING_SUM, Values.literal(coding.get()), null));
    return stamped;
  }
}
