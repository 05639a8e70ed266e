package org.parley.intake;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.coding.Coding;
import org.parley.coding.Edtf;
import org.parley.coding.Event;
import org.parley.coding.Filler;
import org.parley.coding.Span;
import org.parley.table.TableWriter;
import org.parley.vocabulary.Vocabulary;

/** Writes codings as the sheet that {@link CodingSheet} reads. */
public final class CodingSheetWriter {

  private static final String AND = "; ";

  private final CodingSheet sheet;

  public CodingSheetWriter(Vocabulary vocabulary) {
    this.sheet = new CodingSheet(vocabulary);
  }

  /**
   * Writes a line an event.
   *
   * @param codings with their quotes, by which each line can be read without the article
   */
  public void write(Collection<HandCoding> codings, OutputStream out) {
    List<String> columns = sheet.columns();
    List<List<String>> rows = new ArrayList<>();
    for (HandCoding each : codings) {
      for (Event event : each.coding().events()) {
        Map<String, String> cells = cells(each.coding(), event);
        cells.put(
            "sentence", String.join(" ", each.sentences().getOrDefault(event.id(), List.of())));
        rows.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
      }
    }
    TableWriter.write(columns, rows, out);
  }

  private static Map<String, String> cells(Coding coding, Event event) {
    Map<String, String> cells = new HashMap<>();
    cells.put("article", coding.article());
    coding.published().ifPresent(day -> cells.put("published", day.toString()));
    cells.put("coder", coding.coder());
    cells.put("id", event.id());
    cells.put("type", event.type());
    cells.put("status", event.status().word());
    event.time().map(Edtf::text).ifPresent(time -> cells.put("time", time));
    cells.put("place", String.join(AND, event.place()));
    event.roles().forEach((role, fillers) -> cells.put(role, fillers(fillers)));
    cells.putAll(event.attributes());
    cells.put("subjects", String.join(AND, event.subjects()));
    cells.put("quantities", QuantityCell.write(event.quantities()));
    cells.put("claimedBy", fillers(event.claimedBy()));
    cells.put(
        "links",
        event.links().stream()
            .map(link -> link.relation() + " " + link.event())
            .collect(Collectors.joining(AND)));
    cells.put(
        "evidence",
        event.evidence().stream().map(CodingSheetWriter::span).collect(Collectors.joining(AND)));
    return cells;
  }

  private static String span(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String fillers(List<Filler> fillers) {
    return fillers.stream().map(Filler::names).map(Names::write).collect(Collectors.joining(AND));
  }
}
