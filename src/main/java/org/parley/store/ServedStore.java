package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphReader;
import org.parley.turtle.TermText;

/**
 * A dataset whose files a server has, asked through it: one process at a time may open them. The
 * server declares the dataset's prefixes itself, so those of a question do not travel.
 */
public final class ServedStore implements StoreView {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String RESULTS = ResultFormat.JSON.mediaType();

  private final ServerConnection server;
  private final DatasetDirectory directory;

  private ServedStore(ServerConnection server, Path directory) {
    // Opening files would start Jena; here nothing else does, and it would know no result format.
    JenaSystem.init();
    this.server = server;
    this.directory = new DatasetDirectory(directory);
  }

  /**
   * The dataset as a server has it.
   *
   * @param directory where the dataset is
   * @param address of the server; ends in a slash
   * @param key which the server gives to whoever may read the dataset's files
   * @param pid of the server
   * @return empty if no such server answers there
   */
  public static Optional<ServedStore> at(Path directory, URI address, String key, long pid) {
    ServerConnection server = new ServerConnection(address, key);
    return server.isProcess(pid)
        ? Optional.of(new ServedStore(server, directory))
        : Optional.empty();
  }

  @Override
  public Answer answer(Question question) {
    ServerConnection.Response response =
        server.post("sparql", RESULTS + ", " + GraphFormat.NTRIPLES.mediaType(), form(question));
    try (InputStream body = response.body()) {
      return response.mediaType().equals(RESULTS)
          ? answer(RowSetReader.createReader(ResultSetLang.RS_JSON).readAny(body, ARQ.getContext()))
          : new Answer.Graph(GraphReader.read(body, GraphFormat.NTRIPLES, "the server's answer"));
    } catch (IOException e) {
      throw server.broken(e);
    }
  }

  private static String form(Question question) {
    List<String> fields = new ArrayList<>();
    fields.add(field("query", question.text()));
    fields.add(field("timeout", Double.toString(question.timeout().toMillis() / 1000.0)));
    question.from().forEach(graph -> fields.add(field("default-graph-uri", graph.stringValue())));
    question
        .fromNamed()
        .forEach(graph -> fields.add(field("named-graph-uri", graph.stringValue())));
    for (Map.Entry<String, Value> parameter : question.parameters().entrySet()) {
      fields.add(field("$" + parameter.getKey(), TermText.write(parameter.getValue())));
    }
    return String.join("&", fields);
  }

  private static String field(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Answer answer(QueryExecResult result) {
    if (result.isBoolean()) {
      return new Answer.Truth(result.booleanResult());
    }
    RowSet found = result.rowSet();
    List<Var> variables = found.getResultVars();
    List<List<Optional<Value>>> rows = new ArrayList<>();
    found.forEachRemaining(row -> rows.add(values(variables, row)));
    return new Answer.Table(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static List<Optional<Value>> values(List<Var> variables, Binding row) {
    return variables.stream().map(v -> Optional.ofNullable(row.get(v)).map(Terms::value)).toList();
  }

  @Override
  public List<Statement> graph(IRI name) {
    return data("?format=ntriples&graph=" + encoded(name.stringValue()), GraphFormat.NTRIPLES);
  }

  @Override
  public List<Statement> quads(IRI name) {
    return graph(name).stream()
        .map(s -> Statements.statement(s.getSubject(), s.getPredicate(), s.getObject(), name))
        .toList();
  }

  @Override
  public List<Statement> statements() {
    return data("?format=nquads", GraphFormat.NQUADS);
  }

  private List<Statement> data(String query, GraphFormat format) {
    Optional<ServerConnection.Response> response = server.get("data" + query);
    if (response.isEmpty()) {
      return List.of();
    }
    try (InputStream body = response.get().body()) {
      return GraphReader.read(body, format, "the server's answer");
    } catch (IOException e) {
      throw server.broken(e);
    }
  }

  @Override
  public List<Statement> statements(
      Optional<Value> subject, Optional<IRI> predicate, Optional<Value> object) {
    Question question =
        Question.of("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }").within(PATIENCE);
    question = subject.isPresent() ? question.with("s", subject.get()) : question;
    question = predicate.isPresent() ? question.with("p", predicate.get()) : question;
    question = object.isPresent() ? question.with("o", object.get()) : question;
    return select(question).rows().stream()
        .map(
            row ->
                Statements.statement(
                    (Resource) row.get(1).or(() -> subject).orElseThrow(),
                    (IRI) row.get(2).or(() -> predicate).orElseThrow(),
                    row.get(3).or(() -> object).orElseThrow(),
                    (Resource) row.get(0).orElseThrow()))
        .toList();
  }

  @Override
  public long size() {
    Answer.Table count =
        select(
            Question.of("SELECT (COUNT(*) AS ?size) { GRAPH ?g { ?s ?p ?o } }").within(PATIENCE));
    return Long.parseLong(count.value(0, "size").orElseThrow().stringValue());
  }

  @Override
  public Instant changed() {
    return directory.changed();
  }

  @Override
  public void close() {
    // The server keeps the dataset.
  }
}
