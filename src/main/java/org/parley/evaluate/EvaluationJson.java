package org.parley.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** An evaluation for programs: all figures of the whole, and what is added to them. */
public final class EvaluationJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode figures = JSON.createObjectNode();

  private EvaluationJson() {}

  /** The figures of the whole. Shares are rounded to four digits, here and below. */
  public static EvaluationJson of(Evaluation evaluation) {
    EvaluationJson json = new EvaluationJson();
    json.figures.put("articles", evaluation.articles());
    json.figures.put("score", four(evaluation.score()));
    evaluation.counts().forEach((name, count) -> put(json.figures, name, count));
    evaluation.agreement().forEach((key, share) -> json.figures.put(key, four(share.value())));
    return json;
  }

  /** Adds agreement beyond chance; null where it is not defined. */
  public void alpha(OptionalDouble alpha) {
    if (alpha.isPresent()) {
      figures.put("alpha", four(alpha.getAsDouble()));
    } else {
      figures.putNull("alpha");
    }
  }

  /** Adds the figures of each type. */
  public void byType(Evaluation evaluation) {
    ObjectNode types = figures.putObject("byType");
    evaluation
        .byType()
        .forEach(
            (type, score) -> {
              ObjectNode both = types.putObject(type);
              put(both, "events", score.events());
              put(both, "roles", score.roles());
            });
  }

  /** Adds what changed, by article and type. */
  public void changes(Changes changes) {
    ArrayNode list = figures.putArray("changes");
    changes
        .byPlace()
        .forEach(
            (place, change) ->
                list.addObject()
                    .put("article", place.article())
                    .put("type", place.type())
                    .put("gained", change.gained())
                    .put("lost", change.lost())
                    .put("spurious", change.spurious())
                    .put("fillers", change.fillers()));
  }

  /** All of it on one line, without the line's end. */
  public String line() {
    return figures.toString();
  }

  private static void put(ObjectNode object, String name, Count count) {
    object
        .putObject(name)
        .put("p", four(count.precision()))
        .put("r", four(count.recall()))
        .put("f1", four(count.f1()));
  }

  private static double four(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
