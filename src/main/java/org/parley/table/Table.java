package org.parley.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.fault.Nearest;

/** A table that was read whole: a header, and under it rows that have its columns and no others. */
public final class Table {

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /** Reads a file; commas, semicolons or tabs may stand between its cells. */
  public static Table read(Path file) {
    try {
      return parse(Files.readString(file), file.toString());
    } catch (NoSuchFileException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file").at(file).causedBy(e);
    } catch (CharacterCodingException e) {
      throw Fault.of(ExitCode.BAD_INPUT, "not UTF-8 text")
          .at(file)
          .advise("save the spreadsheet as \"CSV UTF-8\"")
          .causedBy(e);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + e.getMessage()).at(file).causedBy(e);
    }
  }

  /**
   * Reads a text.
   *
   * @param name what faults call it
   */
  public static Table parse(String text, String name) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(plain)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(plain)).setFormat(format).get()) {
      return read(parser, plain, name);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Table read(CSVParser parser, String text, String name) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    Lines lines = new Lines(text);
    try {
      for (CSVRecord cells : parser) {
        String place = name + ":" + lines.at(cells.getCharacterPosition());
        if (columns.isEmpty()) {
          columns = header(cells, place);
        } else {
          rows.add(row(cells, columns, place));
        }
      }
    } catch (UncheckedIOException broken) {
      throw broken(broken, name + ":" + lines.next());
    }
    if (columns.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "an empty table").at(name);
    }
    return new Table(name, columns, rows);
  }

  private static Fault broken(UncheckedIOException broken, String place) {
    if (broken.getCause() instanceof CSVException) {
      return Fault.of(ExitCode.BAD_INPUT, "a quoted cell that does not end as it should")
          .at(place)
          .causedBy(broken);
    }
    throw broken;
  }

  private static String delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    return Stream.of(",", ";", "\t").filter(header::contains).findFirst().orElse(",");
  }

  private static List<String> header(CSVRecord cells, String place) {
    List<String> names = cells.stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isEmpty()) {
        throw Fault.of(ExitCode.BAD_INPUT, "a column has no name").at(place);
      }
      if (!seen.add(name)) {
        throw Fault.of(ExitCode.BAD_INPUT, "two columns are called '" + name + "'").at(place);
      }
    }
    return names;
  }

  private static Row row(CSVRecord cells, List<String> columns, String place) {
    if (cells.size() > columns.size()) {
      throw Fault.of(
              ExitCode.BAD_INPUT,
              "%d cells under %d columns".formatted(cells.size(), columns.size()))
          .at(place)
          .advise("a cell with a comma in it stands in quotes");
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), Cell.plain(cells.get(i)).strip());
    }
    return new Row(place, byColumn);
  }

  /** This table, if it has the columns that it must have and no others than it may have. */
  public Table requireColumns(List<String> must, List<String> may) {
    for (String column : must) {
      if (!columns.contains(column)) {
        throw Fault.of(ExitCode.BAD_INPUT, "the header has no column '" + column + "'")
            .at(name + ":1")
            .advise("columns: " + String.join(", ", columns));
      }
    }
    List<String> known = Stream.concat(must.stream(), may.stream()).toList();
    for (String column : columns) {
      if (!known.contains(column)) {
        throw unknown(column, known);
      }
    }
    return this;
  }

  private Fault unknown(String column, List<String> known) {

    return Fault.of(ExitCode.BAD_INPUT, "the header has an unknown column '" + column + "'")
        .at(name + ":1")
        .advise(Nearest.hint(column, known).orElse("known: " + String.join(", ", known)));
  }

  public List<Row> rows() {
    return rows;
  }

  /** The names in the header, in its order. */
  public List<String> columns() {
    return columns;
  }
}
