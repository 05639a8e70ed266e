package org.parley.serve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;
import org.parley.app.Amendments;
import org.parley.store.Proposal;
import org.parley.store.Question;
import org.parley.turtle.GraphFormat;

/** SPARQL 1.1 Protocol, the part that changes: closed unless the server was told otherwise. */
final class Updates {

  static final String TYPE = "application/sparql-update";

  private final Optional<Editing> editing;
  private final Turnstile turnstile;
  private final GraphReplies graphs;

  Updates(Optional<Editing> editing, Turnstile turnstile, GraphReplies graphs) {
    this.editing = editing;
    this.turnstile = turnstile;
    this.graphs = graphs;
  }

  boolean areTaken() {
    return editing.isPresent();
  }

  /**
   * Makes an update so, and answers with the decisions that it brought.
   *
   * @param update its text, what it may take, and the graphs that the request names
   */
  Reply answer(Ask ask, Question update) {
    Editing open =
        editing.orElseThrow(() -> Refusal.forbidden("this server only reads: no updates"));
    if (ask.caller() == Caller.GUEST) {
      throw Refusal.unauthorized(
          "an update needs the server's token (Authorization: Bearer TOKEN)");
    }
    if (ask.caller() != Caller.EDITOR) {
      throw Refusal.forbidden("this key is for reading");
    }
    List<Statement> decisions = turnstile.pass(() -> taken(open.amendments(), update));
    return decisions.isEmpty() ? Reply.empty(204) : graphs.reply(decisions, GraphFormat.TURTLE);
  }

  /** One after the other: what an update proposes holds until the next one is written. */
  private synchronized List<Statement> taken(Amendments amendments, Question update) {
    Proposal proposal = amendments.propose(update);
    if (proposal.isNone()) {
      return List.of();
    }
    if (!proposal.isWithin(amendments.graph())) {
      throw Refusal.forbidden(
          "an update may change the graph <" + amendments.graph() + "> only: decisions of people");
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new ArrayList<>(amendments.take(proposal, now));
  }
}
