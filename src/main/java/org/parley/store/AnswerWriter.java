package org.parley.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.turtle.Namespaces;

/** Writes the answers of SELECT and ASK; those of CONSTRUCT are graphs and go to Rio. */
public final class AnswerWriter {

  private final Namespaces namespaces;

  public AnswerWriter(Map<String, String> prefixes) {
    this.namespaces = Namespaces.of(prefixes);
  }

  /** Writes and flushes; the stream stays open. */
  public void write(Answer.Table table, ResultFormat format, OutputStream out) {
    guarded(
        out,
        text -> {
          switch (format) {
            case TABLE -> new TextTable(namespaces).write(table, text);
            case MARKDOWN -> new MarkdownTable(namespaces).write(table, text);
            case CSV, TSV, JSON, XML -> rows(format, table, out);
          }
        });
  }

  /** Writes and flushes; the stream stays open. */
  public void write(Answer.Truth truth, ResultFormat format, OutputStream out) {
    guarded(
        out,
        text -> {
          switch (format) {
            case TABLE, MARKDOWN, CSV, TSV -> text.write(truth.holds() + "\n");
            case JSON, XML -> writer(format).write(out, truth.holds(), ARQ.getContext());
          }
        });
  }

  private interface Task {
    void writeTo(Writer text) throws IOException;
  }

  private static void guarded(OutputStream out, Task task) {
    try {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      task.writeTo(text);
      text.flush();
    } catch (IOException | UncheckedIOException | RuntimeIOException e) {
      throw Fault.of(ExitCode.IO, "cannot write the answer: " + e.getMessage()).causedBy(e);
    }
  }

  private static void rows(ResultFormat format, Answer.Table table, OutputStream out) {
    List<Var> variables = Var.varList(table.columns());
    Iterator<Binding> rows = table.rows().stream().map(row -> binding(variables, row)).iterator();
    writer(format).write(out, RowSetStream.create(variables, rows), ARQ.getContext());
  }

  private static RowSetWriter writer(ResultFormat format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          case JSON -> ResultSetLang.RS_JSON;
          case TABLE, MARKDOWN -> throw new IllegalArgumentException("not Jena's: " + format);
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static Binding binding(List<Var> variables, List<Optional<Value>> row) {
    BindingBuilder builder = Binding.builder();
    for (int i = 0; i < variables.size(); i++) {
      Var variable = variables.get(i);
      row.get(i).ifPresent(value -> builder.add(variable, Terms.node(value)));
    }
    return builder.build();
  }
}
