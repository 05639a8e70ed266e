package org.parley.correct;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.table.Row;
import org.parley.table.Table;
import org.parley.turtle.GraphReader;
import org.parley.vocabulary.Pl;
import org.parley.vocabulary.PlClass;

/** A file of corrections: a spreadsheet, or RDF with a node a correction. */
public final class CorrectionFile {

  private static final List<String> MUST = List.of("decision", "thing");
  private static final List<String> MAY =
      List.of("other", "property", "value", "right", "who", "why");

  /** The column of the sheet for each property of a correction. */
  private static final Map<IRI, String> COLUMNS =
      Map.of(
          Pl.DECISION, "decision",
          Pl.CORRECTS, "thing",
          Pl.OTHER, "other",
          Pl.CORRECTED_PROPERTY, "property",
          Pl.CORRECTED_VALUE, "value",
          Pl.RIGHT_PROPERTY, "right",
          Pl.RIGHT_TYPE, "right",
          DCTERMS.CREATOR, "who",
          RDFS.COMMENT, "why");

  private CorrectionFile() {}

  /** The corrections of a file, in its order. */
  public static List<Draft> read(Path file) {
    List<Draft> drafts =
        file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? sheet(file) : graph(file);
    if (drafts.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "no correction in this file").at(file);
    }
    return drafts;
  }

  private static List<Draft> sheet(Path file) {
    Table table = Table.read(file).requireColumns(MUST, MAY);
    return table.rows().stream().map(row -> draft(row, table.columns())).toList();
  }

  private static Draft draft(Row row, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    columns.forEach(column -> row.cell(column).ifPresent(text -> cells.put(column, text)));
    return new Draft(row.place(), cells);
  }

  private static List<Draft> graph(Path file) {
    return drafts(GraphReader.read(file), file.toString());
  }

  /**
   * The corrections that statements hold, a node each.
   *
   * @param place what faults call the place where they stand
   */
  public static List<Draft> drafts(Collection<Statement> statements, String place) {
    Model model = new LinkedHashModel(statements);
    List<Draft> drafts = new ArrayList<>();
    for (Resource node : model.filter(null, RDF.TYPE, PlClass.CORRECTION).subjects()) {
      Map<String, String> cells = new HashMap<>();
      for (Statement statement : model.filter(node, null, null)) {
        String column = COLUMNS.get(statement.getPredicate());
        if (column != null) {
          cells.put(column, written(statement.getObject()));
        }
      }
      drafts.add(new Draft(place + ": " + node, cells));
    }
    return drafts;
  }

  /** Whether a property of a correction is a word of its author's, and not a note of Parley's. */
  public static boolean isTaken(IRI property) {
    return COLUMNS.containsKey(property) || property.equals(RDF.TYPE);
  }

  private static String written(Value value) {
    return value.isIRI() ? "<" + value.stringValue() + ">" : value.stringValue();
  }
}
