package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.app.Coder;
import org.parley.article.Article;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;

/**
 * Invented articles on invented talks, with ready codings: fifty articles a negotiation, five on
 * each round, so that most events are told of several times, as in news.
 */
final class SyntheticTalks implements Coder {

  private static final int ARTICLES_OF_A_NEGOTIATION = 50;
  private static final int ARTICLES_OF_A_ROUND = 5;
  private static final LocalDate START = LocalDate.of(2031, 1, 1);
  private static final String SENTENCE = "The delegations met and spoke of prisoners and a truce.";

  /** Writes that many articles, the first of them with this number. */
  static List<Path> write(Path folder, int first, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      Path file = folder.resolve("talks-%06d.txt".formatted(number));
      Files.writeString(file, "Talks go on\n\n" + SENTENCE + " Article " + number + " says so.\n");
      LocalDate day = day(number).plusDays(number % ARTICLES_OF_A_ROUND);
      Files.writeString(
          folder.resolve("talks-%06d.yaml".formatted(number)), "published: " + day + "\n");
      files.add(file);
    }
    return files;
  }

  private static int round(int number) {
    return 1 + number % ARTICLES_OF_A_NEGOTIATION / ARTICLES_OF_A_ROUND;
  }

  private static LocalDate day(int number) {
    return START.plusDays(30L * round(number) + number / ARTICLES_OF_A_NEGOTIATION % 28);
  }

  @Override
  public Coding code(Article article) {
    int number = Integer.parseInt(article.id().substring("talks-".length()));
    int negotiation = number / ARTICLES_OF_A_NEGOTIATION;
    String one = "Eastland " + negotiation;
    String other = "Westland " + negotiation;
    String place = "Town " + negotiation;
    LocalDate day = day(number);
    int start = article.text().indexOf(SENTENCE);
    String rest = ",\"evidence\":[{\"start\":%d,\"end\":%d}]}".formatted(start, start + 55);
    String both = "[[\"" + one + "\"],[\"" + other + "\"]]";
    return CodingJson.read(
        """
        {"article":"%s","coder":"synthetic","events":[
        {"id":"e1","type":"Meeting","status":"actual","time":"%s","place":["%s"],
         "roles":{"participant":%s},"attributes":{"round":%d}%s,
        {"id":"e2","type":"Meeting","status":"actual","time":"%s",
         "roles":{"participant":%s},"attributes":{"round":%d}%s,
        {"id":"e3","type":"Agreement","status":"actual","time":"%s","place":["%s"],
         "roles":{"party":%s},"subjects":["prisoner-exchange"]%s,
        {"id":"e4","type":"Exchange","status":"actual","time":"%s",
         "roles":{"party":%s},"subjects":["prisoner-exchange"]%s,
        {"id":"e5","type":"Attack","status":"actual","time":"%s",
         "roles":{"attacker":[["%s"]],"target":[["%s"]]}%s,
        {"id":"e6","type":"Meeting","status":"possible",
         "roles":{"participant":%s},"attributes":{"round":%d}%s]}
        """
            .formatted(
                article.id(), day, place, both, round(number), rest, day.minusDays(30), both,
                round(number) - 1 == 0 ? 99 : round(number) - 1, rest, day, place, both, rest,
                day.plusDays(2), both, rest, day.minusDays(1), one, other, rest, both,
                round(number) + 1, rest));
  }
}
