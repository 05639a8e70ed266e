package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** Statements for tests. */
public final class Samples {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private Samples() {}

  public static IRI iri(String name) {
    return VALUES.createIRI("https://example.org/data/" + name);
  }

  public static Literal typed(String label, String xsdType) {
    return VALUES.createLiteral(label, VALUES.createIRI(XSD + xsdType));
  }

  public static Statement fact(String subject, Value object) {
    return VALUES.createStatement(iri(subject), RDFS.LABEL, object);
  }

  public static Statement link(String subject, String predicate, String object) {
    return VALUES.createStatement(iri(subject), iri(predicate), iri(object));
  }

  /** As many facts, each with a subject and an object of its own. */
  public static List<Statement> facts(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> fact(name + i, VALUES.createLiteral(name + i)))
        .toList();
  }

  /** What hurts formats and stores that are careless with text. */
  public static List<Statement> adversarial() {
    List<String> texts =
        List.of(
            "",
            " \t edges \n",
            "line\nbreak\r\nand\rreturn",
            "quotes \" ' \"\"\" ''' \\ and \\u0041",
            "braces } { ?x $y <z> # no comment",
            "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD",
            "emoji \uD83D\uDD4A\uFE0F \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301 is not \u00E9",
            "long ".repeat(20_000),
            "]]> &amp; <!-- -->");
    List<Statement> statements =
        new ArrayList<>(
            IntStream.range(0, texts.size())
                .mapToObj(i -> fact("text" + i, VALUES.createLiteral(texts.get(i))))
                .toList());
    statements.add(fact("lang", VALUES.createLiteral("Kyjiw", "de")));
    statements.add(fact("lang", VALUES.createLiteral("Kyjiw", "zh-Hant")));
    statements.add(fact("lang", VALUES.createLiteral("Kyjiw")));
    statements.add(fact("bc", typed("-0044-03-15", "date")));
    statements.add(fact("day", typed("2025-06-02", "date")));
    statements.add(fact("md", typed("--06-02", "gMonthDay")));
    statements.add(fact("n", typed("1000", "integer")));
    statements.add(fact("big", typed("9123456789012345678", "integer")));
    statements.add(fact("dec", typed("0.5", "decimal")));
    statements.add(fact("bad", typed("many", "integer")));
    statements.add(fact("dur", typed("PT1H", "duration")));
    statements.add(fact("yes", typed("true", "boolean")));
    statements.add(
        fact(
            "edtf",
            VALUES.createLiteral(
                "XXXX-06-02", VALUES.createIRI("http://id.loc.gov/datatypes/edtf/EDTF"))));
    statements.add(VALUES.createStatement(iri("text0"), RDF.TYPE, iri("Thing")));
    statements.add(VALUES.createStatement(iri("\u043A\u0438\u0457\u0432"), RDF.TYPE, iri("Thing")));
    return List.copyOf(statements);
  }
}
