package org.parley.export.tool;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.parley.table.TableWriter;

/** Agreements as data on peace agreements have them: a row for each that was made. */
final class AgreementRows {

  private static final String ID = "AgtId";

  /** Where PA-X has a column for it, by that name. */
  private static final List<String> COLUMNS =
      List.of(
          "Agt",
          "Dat",
          "Start",
          "End",
          "Con",
          "PP",
          "PPName",
          "Status",
          "Reported",
          "Parties",
          "Signatories",
          "ThrdPart",
          "Placename",
          "Country",
          "Latitude",
          "Longitude",
          "Issues",
          "Duration",
          "Quantities",
          "Claimed By",
          "Articles",
          "Publication Date",
          "Source",
          "URL",
          "Quote");

  private final Cards agreements;

  AgreementRows(Cards agreements) {
    this.agreements = agreements;
  }

  void write(OutputStream out) {
    List<String> header = Stream.concat(Stream.of(ID), COLUMNS.stream()).toList();
    TableWriter.write(header, agreements.having("Agt").stream().map(this::row).toList(), out);
  }

  private List<String> row(String agreement) {
    return Stream.concat(
            Stream.of(agreement),
            COLUMNS.stream().map(column -> agreements.cell(agreement, column)))
        .toList();
  }
}
