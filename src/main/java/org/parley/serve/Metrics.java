package org.parley.serve;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what the server does, in the text form that Prometheus reads. */
final class Metrics implements Resource {

  private final Turnstile turnstile;
  private final Shelf shelf;
  private final Map<Integer, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final AtomicLong nanos = new AtomicLong();

  Metrics(Turnstile turnstile, Shelf shelf) {
    this.turnstile = turnstile;
    this.shelf = shelf;
  }

  /** Counts a request that has been answered. */
  void count(int status, long took) {
    requests.computeIfAbsent(status, s -> new LongAdder()).increment();
    nanos.addAndGet(took);
  }

  @Override
  public Reply answer(Ask ask) {
    ask.requireReading();
    return Reply.text("text/plain; version=0.0.4; charset=utf-8", text())
        .with("Cache-Control", "no-store");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    head(text, "parley_requests_total", "counter", "Requests answered, by status.");
    new TreeMap<>(requests)
        .forEach(
            (status, count) ->
                text.append(
                    "parley_requests_total{status=\"%d\"} %d\n".formatted(status, count.sum())));
    String seconds = String.format(Locale.ROOT, "%.6f", nanos.get() / 1e9);
    one(text, "parley_request_seconds_total", "counter", "Time spent on answers.", seconds);
    one(text, "parley_queries_running", "gauge", "Queries running now.", turnstile.running());
    one(text, "parley_queries_refused_total", "counter", "Queries sent away.", turnstile.refused());
    one(text, "parley_answers_waiting_bytes", "gauge", "Answers in files, unsent.", shelf.taken());
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    one(text, "parley_memory_used_bytes", "gauge", "Heap in use.", used);
    one(text, "parley_memory_max_bytes", "gauge", "Heap at most.", runtime.maxMemory());
    return text.toString();
  }

  private static void one(StringBuilder text, String name, String type, String help, Object value) {
    head(text, name, type, help);
    text.append(name).append(' ').append(value).append('\n');
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP %s %s\n# TYPE %s %s\n".formatted(name, help, name, type));
  }
}
