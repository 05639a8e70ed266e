package org.parley.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.store.bound.Bounds;

/**
 * A dataset of named graphs on disk, whose default graph is the union of them all.
 *
 * <p>A graph is replaced as a whole, and all that goes into it is ready before the transaction
 * opens. Any thread may call, interrupted or not: files are touched on the store's own threads
 * only. One process at a time has the dataset.
 */
public final class Store implements StoreView {

  /** Some functions, such as a regular expression, do not hear that their time is over. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final DatasetDirectory directory;
  private final Host host;
  private final PrivateThreads writer = PrivateThreads.one("parley-writer");
  private final PrivateThreads readers = PrivateThreads.many("parley-reader");
  private final Connection connection;
  private volatile Instant changed;
  private final AtomicBoolean closed = new AtomicBoolean();

  Store(DatasetDirectory directory, Host host) {
    this.directory = directory;
    this.host = host;
    this.connection = writer.call(() -> new Connection(directory, host));
    this.changed = directory.generation().isPresent() ? directory.changed() : Instant.EPOCH;
  }

  /** The dataset in a directory, made if there is none. */
  public static Store open(Path directory) {
    DatasetDirectory place = new DatasetDirectory(directory);
    place.prepare();
    return new Store(place, Host.REAL);
  }

  /** The dataset in a directory; if there is none, a fault, and nothing is made. */
  public static Store openExisting(Path directory) {
    DatasetDirectory place = new DatasetDirectory(directory);
    place.requireDataset();
    return new Store(place, Host.REAL);
  }

  /**
   * Makes the named graphs exactly these statements, all of them in one transaction. The contexts
   * of the statements do not matter. A graph that is right already is not written, and if all are,
   * no transaction is opened.
   */
  public Map<IRI, Change> replace(Map<IRI, ? extends Collection<Statement>> graphs) {
    Staged staged = new Staged(graphs);
    return writer.call(() -> write(staged));
  }

  /**
   * Makes the named graphs exactly these statements, and in other graphs adds and takes out single
   * ones, all in one transaction. For graphs so large that they are never written as a whole.
   *
   * @param added statements with their graphs as contexts; one that is there already is no harm
   * @param removed the same to take out
   */
  public Map<IRI, Change> replace(
      Map<IRI, ? extends Collection<Statement>> graphs,
      Collection<Statement> added,
      Collection<Statement> removed) {
    Staged staged = new Staged(graphs, added, removed);
    return writer.call(() -> write(staged));
  }

  /** Takes the named graph out. */
  public Change remove(IRI graph) {
    return replace(Map.of(graph, List.of())).get(graph);
  }

  /**
   * Makes a named graph what follows by the rules from all other graphs and is not said in them.
   *
   * @param rules CONSTRUCT queries, in the order in which they run; they run again until nothing
   *     new follows
   */
  public Change derive(List<Question> rules, IRI derived) {
    List<ParsedQuestion> parsed = rules.stream().map(ParsedQuestion::of).toList();
    Derivation derivation = new Derivation(parsed, derived);
    return writer.call(
        () -> {
          List<Statement> found = connection.read(derivation::from);
          return write(new Staged(Map.of(derived, found))).get(derived);
        });
  }

  /**
   * What follows by the rules from these graphs alone and is not said in them. Nothing is written.
   *
   * @param rules as for {@link #derive}
   */
  public static List<Statement> infer(
      List<Question> rules, Map<IRI, ? extends Collection<Statement>> graphs) {
    List<ParsedQuestion> parsed = rules.stream().map(ParsedQuestion::of).toList();
    return new Derivation(parsed, Values.iri("urn:none")).from(graphs);
  }

  private Map<IRI, Change> write(Staged staged) {
    Staged.Difference difference = connection.read(staged::against);
    if (!difference.isNone()) {
      DiskRoom.require(difference.room(), directory.path(), host);
      connection.write(difference::apply);
      changed = Instant.now();
    }
    return difference.changes();
  }

  /**
   * Writes the dataset anew without what older transactions left, if that is worth it.
   *
   * @return whether it was
   */
  public boolean compact() {
    return writer.call(
        () -> {
          long used = DiskRoom.used(directory.generation().orElseThrow());
          long quads = connection.read(d -> count(d, DiskRoom.quadsWorthKeeping(used)));
          if (!DiskRoom.worthCompacting(used, quads)) {
            return false;
          }
          DiskRoom.require(2 * DiskRoom.live(quads), directory.path(), host);
          connection.compact();
          return true;
        });
  }

  @Override
  public List<Statement> graph(IRI name) {
    return find(name, null, null, null, quad -> Terms.statement(quad.asTriple()));
  }

  @Override
  public List<Statement> quads(IRI name) {
    return find(name, null, null, null, Terms::statement);
  }

  /**
   * Which of the things stand as objects in one of the named graphs that are meant. The work grows
   * with the things that are asked for, not with the dataset.
   */
  public Set<IRI> namedIn(Collection<IRI> things, Predicate<IRI> graphs) {
    return read(
        dataset ->
            things.stream()
                .filter(thing -> isNamedIn(dataset, thing, graphs))
                .collect(Collectors.toSet()));
  }

  private static boolean isNamedIn(DatasetGraph dataset, IRI thing, Predicate<IRI> graphs) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, Node.ANY, Terms.node(thing));
    while (quads.hasNext()) {
      if (graphs.test(Values.iri(quads.next().getGraph().getURI()))) {
        return true;
      }
    }
    return false;
  }

  /** The named graphs that there are; what they say is not looked up. */
  public Set<IRI> names() {
    return read(
        dataset -> {
          Set<IRI> names = new LinkedHashSet<>();
          dataset.listGraphNodes().forEachRemaining(name -> names.add(Values.iri(name.getURI())));
          return names;
        });
  }

  /** Whether a named graph has statements. */
  public boolean contains(IRI graph) {
    return read(d -> d.contains(Terms.node(graph), Node.ANY, Node.ANY, Node.ANY));
  }

  @Override
  public long size() {
    return read(Store::count);
  }

  @Override
  public List<Statement> statements() {
    return find(null, null, null, null, Terms::statement);
  }

  @Override
  public List<Statement> statements(
      Optional<Value> subject, Optional<IRI> predicate, Optional<Value> object) {
    return find(
        null, subject.orElse(null), predicate.orElse(null), object.orElse(null), Terms::statement);
  }

  @Override
  public Answer answer(Question question) {
    QueryRun run = new QueryRun(ParsedQuestion.of(question), question.allowance());
    return inTime(question, run::on);
  }

  /**
   * What an update would change. Nothing is written: who may write what is for the caller to say.
   *
   * @param update its text with the prefixes that it need not declare, its allowance, and the
   *     graphs of which its conditions speak
   */
  public Proposal propose(Question update) {
    UpdateRun run = new UpdateRun(ParsedUpdate.of(update), update.allowance());
    return inTime(update, run::on);
  }

  private <T> T inTime(Question question, Function<DatasetGraph, T> look) {
    try {
      return readers.call(() -> connection.read(look), question.timeout().plus(GRACE));
    } catch (PrivateThreads.Overdue e) {
      throw Bounds.overdue(question.allowance()).causedBy(e);
    }
  }

  private List<Statement> find(
      Value graph, Value subject, Value predicate, Value object, Function<Quad, Statement> form) {
    return read(
        dataset -> {
          Iterator<Quad> found =
              dataset.find(orAny(graph), orAny(subject), orAny(predicate), orAny(object));
          List<Statement> statements = new ArrayList<>();
          found.forEachRemaining(quad -> statements.add(form.apply(quad)));
          return List.copyOf(statements);
        });
  }

  private static Node orAny(Value value) {
    return value == null ? Node.ANY : Terms.node(value);
  }

  <T> T read(Function<DatasetGraph, T> question) {
    return readers.call(() -> connection.read(question));
  }

  private static long count(DatasetGraph dataset) {
    return count(dataset, Long.MAX_VALUE);
  }

  /** Counts no further than that many, and looks up nothing of what the statements say. */
  private static long count(DatasetGraph dataset, long most) {
    Iterator<?> quads =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable().findAll();
    long count = 0;
    for (; count < most && quads.hasNext(); quads.next()) {
      count++;
    }
    return count;
  }

  @Override
  public Instant changed() {
    return changed;
  }

  /** Waits for what is being written, and gives the dataset free. Again is no harm. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      writer.call(
          () -> {
            connection.close();
            return null;
          });
      writer.close();
      readers.close();
    }
  }
}
