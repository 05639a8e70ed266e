package org.parley.serve;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where requests come in. A request is read to its end before a thread is given to it, and the
 * thread is free again before the answer is sent, so that a client that sends or reads slowly holds
 * up nobody.
 */
final class Entrance extends Handler.Abstract {

  private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
  private static final byte[] NOTHING = {};

  private final Doorkeeper doorkeeper;
  private final Resource resources;
  private final Metrics metrics;
  private final Limits limits;
  private final Shelf shelf;
  private final AtomicLong count = new AtomicLong();

  Entrance(Doorkeeper doorkeeper, Resource resources, Metrics metrics, Limits limits, Shelf shelf) {
    this.doorkeeper = doorkeeper;
    this.resources = resources;
    this.metrics = metrics;
    this.limits = limits;
    this.shelf = shelf;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Exit exit = new Exit(request, response, callback);
    if (request.getLength() == 0) {
      exit.send(answer(request, NOTHING));
    } else {
      Content.Source.asByteArrayAsync(
          request,
          limits.body(),
          Promise.Invocable.from(
              InvocationType.BLOCKING,
              (bytes, failure) ->
                  exit.send(failure == null ? answer(request, bytes) : unread(request, failure))));
    }
    return true;
  }

  private Parcel answer(Request request, byte[] body) {
    long start = System.nanoTime();
    String number = Long.toString(count.incrementAndGet(), 36);
    Ask ask = ask(request, body);
    Parcel parcel;
    try {
      Ask known = doorkeeper.admitted(ask);
      parcel = packed(resources.answer(known), number, known.caller());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Reply problem = new Problem(number).reply(e, ask);
      if (problem.status() == 500) {
        LOG.error("request {}: {} /{}", number, ask.method(), ask.path(), e);
      }
      parcel = packed(problem, number, ask.caller());
    }
    metrics.count(parcel.head().status(), System.nanoTime() - start);
    return parcel;
  }

  private Parcel packed(Reply reply, String number, Caller caller) {
    return Parcel.of(doorkeeper.dressed(reply).with("X-Request-Id", number), shelf, caller);
  }

  private Parcel unread(Request request, Throwable failure) {
    Refusal refusal =
        failure instanceof TimeoutException
            ? Refusal.of(408, "the request did not come to its end")
            : Refusal.tooLarge(limits.body());
    Reply reply = new Problem("").reply(refusal.causedBy(failure), ask(request, NOTHING));
    return Parcel.of(doorkeeper.dressed(reply).with("Connection", "close"), shelf, Caller.GUEST);
  }

  private static Ask ask(Request request, byte[] body) {
    Map<String, String> headers = new TreeMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.merge(
          field.getName().toLowerCase(Locale.ROOT), field.getValue(), (a, b) -> a + ", " + b);
    }
    String path = request.getHttpURI().getPath();
    String query = request.getHttpURI().getQuery();
    return new Ask(
        request.getMethod(),
        path.startsWith("/") ? path.substring(1) : path,
        query == null ? "" : query,
        headers,
        body,
        Caller.GUEST);
  }
}
