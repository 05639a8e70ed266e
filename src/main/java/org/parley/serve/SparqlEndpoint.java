package org.parley.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.app.OpenDataset;
import org.parley.store.Answer;
import org.parley.store.AnswerWriter;
import org.parley.store.Question;
import org.parley.store.ResultFormat;
import org.parley.store.bound.Allowance;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.TermText;

/**
 * SPARQL 1.1 Protocol. An answer is complete before its first byte leaves: what reaches a limit is
 * an error and never a part.
 */
final class SparqlEndpoint implements Resource {

  static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** In characters. A query of this length was written by a program that can do better. */
  private static final int LONGEST = 64 * 1024;

  private static final List<ResultFormat> RESULTS =
      List.of(ResultFormat.JSON, ResultFormat.XML, ResultFormat.CSV, ResultFormat.TSV);

  private static final List<String> RESULT_TYPES =
      Stream.concat(
              RESULTS.stream().map(ResultFormat::mediaType),
              Stream.of("application/json", "application/xml"))
          .toList();

  private static final List<String> GRAPH_TYPES =
      Arrays.stream(GraphFormat.values()).map(GraphFormat::mediaType).toList();

  private final OpenDataset dataset;
  private final Limits limits;
  private final Turnstile turnstile;
  private final Resource description;
  private final GraphReplies graphs;

  private final Updates updates;

  SparqlEndpoint(
      OpenDataset dataset,
      Limits limits,
      Turnstile turnstile,
      Resource description,
      Updates updates) {
    this.dataset = dataset;
    this.limits = limits;
    this.turnstile = turnstile;
    this.description = description;
    this.updates = updates;
    this.graphs = new GraphReplies(dataset);
  }

  @Override
  public Reply answer(Ask ask) {
    if (ask.method().equals("POST")) {
      return posted(ask);
    }
    ask.requireReading();
    Form form = ask.parameters();
    if (!form.all("update").isEmpty()) {
      throw Refusal.badRequest("an update cannot be sent with GET");
    }
    return form.all("query").isEmpty() ? description.answer(ask) : run(ask, form, text(form));
  }

  private Reply posted(Ask ask) {
    return switch (ask.contentType()) {
      case FORM -> {
        Form form = Form.of(ask.text());
        yield form.all("update").isEmpty()
            ? run(ask, form, text(form))
            : update(ask, form, alone(form));
      }
      case Updates.TYPE -> {
        if (!ask.parameters().all("update").isEmpty()) {
          throw Refusal.badRequest("the update is there twice");
        }
        yield update(ask, ask.parameters(), ask.text());
      }
      case QUERY -> {
        if (!ask.parameters().all("query").isEmpty()) {
          throw Refusal.badRequest("the query is there twice");
        }
        yield run(ask, ask.parameters(), ask.text());
      }
      default -> throw Refusal.unsupported(ask.contentType(), QUERY, Updates.TYPE, FORM);
    };
  }

  private static String alone(Form form) {
    if (!form.all("query").isEmpty()) {
      throw Refusal.badRequest("'query' and 'update' exclude each other");
    }
    return form.one("update").orElse("");
  }

  private Reply update(Ask ask, Form form, String text) {
    return updates.answer(
        ask,
        Question.of(text)
            .prefixes(dataset.info().prefixes().namespaces())
            .within(limits.allowance())
            .from(iris(form, "using-graph-uri"), iris(form, "using-named-graph-uri")));
  }

  private static String text(Form form) {
    return form.one("query").orElseThrow(() -> Refusal.badRequest("there is no 'query'"));
  }

  private Reply run(Ask ask, Form form, String text) {
    if (ask.caller() != Caller.OWNER && text.length() > LONGEST) {
      throw Refusal.of(413, "a query may have " + LONGEST + " characters");
    }
    Optional<String> format = form.one("format").or(() -> form.one("output"));
    Optional<String> result = chosen(ask, format, RESULT_TYPES);
    Optional<String> graph = chosen(ask, format, GRAPH_TYPES);
    if (result.isEmpty() && graph.isEmpty()) {
      throw Refusal.notAcceptable(
          Stream.concat(RESULT_TYPES.stream(), GRAPH_TYPES.stream()).toList());
    }
    Question question = question(ask.caller(), form, text);
    Answer answer = turnstile.pass(() -> dataset.store().answer(question));
    if (answer instanceof Answer.Graph found) {
      return graphs.reply(
          found.statements(),
          graph.map(GraphFormat::of).orElseThrow(() -> Refusal.notAcceptable(GRAPH_TYPES)));
    }
    String type = result.orElseThrow(() -> Refusal.notAcceptable(RESULT_TYPES));
    return written(answer, ResultFormat.of(type)).with("Vary", "Accept");
  }

  /** By name, which a person can put into a link, else by what the client accepts. */
  private static Optional<String> chosen(Ask ask, Optional<String> format, List<String> types) {
    return format.isPresent()
        ? types.stream().filter(type -> names(type).contains(format.get())).findFirst()
        : Accept.of(ask).best(types);
  }

  private static List<String> names(String type) {
    return RESULT_TYPES.contains(type)
        ? ResultFormat.of(type).names()
        : GraphFormat.of(type).names();
  }

  private Reply written(Answer answer, ResultFormat format) {
    AnswerWriter writer = new AnswerWriter(dataset.info().prefixes().namespaces());
    String type =
        format.mediaType() + (format.mediaType().startsWith("text/") ? "; charset=utf-8" : "");
    return Reply.of(
        type,
        out -> {
          if (answer instanceof Answer.Table table) {
            writer.write(table, format, out);
          } else if (answer instanceof Answer.Truth truth) {
            writer.write(truth, format, out);
          }
        });
  }

  private Question question(Caller caller, Form form, String text) {
    Question question =
        Question.of(text)
            .prefixes(dataset.info().prefixes().namespaces())
            .within(allowance(caller, form))
            .from(iris(form, "default-graph-uri"), iris(form, "named-graph-uri"));
    for (String field : form.fields().keySet()) {
      if (field.startsWith("$")) {
        question = question.with(field.substring(1), term(form, field));
      }
    }
    return question;
  }

  /**
   * The value of a variable, as RDF4J's protocol has it: {@code $name} with a term of N-Triples.
   */
  private static Value term(Form form, String field) {
    String written = form.one(field).orElse("");
    return TermText.read(written)
        .orElseThrow(() -> Refusal.badRequest("'" + field + "' is no term: " + written));
  }

  /** A guest may be content with less time, never ask for more. */
  private Allowance allowance(Caller caller, Form form) {
    Duration wanted = form.one("timeout").map(SparqlEndpoint::seconds).orElse(limits.time());
    if (caller == Caller.OWNER) {
      return Allowance.of(wanted);
    }
    boolean less = wanted.compareTo(limits.time()) < 0;
    return Allowance.forGuests(less ? wanted : limits.time(), limits.rows());
  }

  static Duration seconds(String written) {
    try {
      double seconds = Double.parseDouble(written);
      if (seconds > 0) {
        return Duration.ofMillis(Math.max(1, (long) (seconds * 1000)));
      }
    } catch (NumberFormatException e) {
      // Told below, as zero is.
    }
    throw Refusal.badRequest("'timeout' is a number of seconds, not '" + written + "'");
  }

  private static List<IRI> iris(Form form, String field) {
    List<IRI> iris = new ArrayList<>();
    for (String written : form.all(field)) {
      try {
        iris.add(Values.iri(written));
      } catch (IllegalArgumentException e) {
        throw Refusal.badRequest("'" + field + "' is no IRI: " + written).causedBy(e);
      }
    }
    return iris;
  }
}
