package org.parley.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * What can be asked of a dataset, whoever has its files: this process ({@link Store}) or a server
 * that holds them ({@link ServedStore}).
 */
public interface StoreView extends AutoCloseable {

  /** The answer to a SPARQL query over the union of all named graphs. */
  Answer answer(Question question);

  /** The table of a SELECT. */
  default Answer.Table select(Question question) {
    return answer(question, Answer.Table.class, "SELECT");
  }

  /** The truth of an ASK. */
  default boolean ask(Question question) {
    return answer(question, Answer.Truth.class, "ASK").holds();
  }

  /** The statements of a CONSTRUCT or DESCRIBE. */
  default List<Statement> construct(Question question) {
    return answer(question, Answer.Graph.class, "CONSTRUCT or DESCRIBE").statements();
  }

  private <T extends Answer> T answer(Question question, Class<T> sort, String form) {
    Answer answer = answer(question);
    if (!sort.isInstance(answer)) {
      throw Fault.of(ExitCode.BAD_INPUT, "the query is no " + form);
    }
    return sort.cast(answer);
  }

  /** The statements of a named graph, without context; none if there is no such graph. */
  List<Statement> graph(IRI name);

  /** The statements of a named graph, with it as their context. */
  List<Statement> quads(IRI name);

  /** All statements with their named graphs. */
  List<Statement> statements();

  /** The statements of all named graphs with these ends; an empty end stands for any. */
  List<Statement> statements(
      Optional<Value> subject, Optional<IRI> predicate, Optional<Value> object);

  /** The number of statements, counted in each named graph. */
  long size();

  /** When the data were last written, here or by an earlier process. */
  Instant changed();

  /** Lets go of the dataset. Again is no harm. */
  @Override
  void close();
}
