package org.parley.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.evaluate.CodedEvent.RoleFiller;
import org.parley.evaluate.Finding.Sort;

/** Adds up the figures article by article. */
final class Evaluator {

  private Count events = Count.NONE;
  private Count roles = Count.NONE;
  private Count quantities = Count.NONE;
  private Count subjects = Count.NONE;
  private final Map<String, Share> agreement = new LinkedHashMap<>();
  private final Map<String, TypeScore> byType = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  void add(String article, List<CodedEvent> gold, List<CodedEvent> predicted) {
    Map<Integer, Integer> partners = Matching.of(gold, predicted);
    List<Integer> free = new ArrayList<>();
    for (int j = 0; j < predicted.size(); j++) {
      if (!partners.containsValue(j)) {
        free.add(j);
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).optional()) {
        continue;
      }
      if (partners.containsKey(i)) {
        CodedEvent partner = predicted.get(partners.get(i)).without(gold.get(i));
        found(article, i, gold.get(i), partner);
      } else {
        missed(article, i, gold.get(i));
      }
    }
    free.forEach(j -> spurious(article, j, predicted.get(j)));
  }

  Evaluation evaluation(int articles) {
    return new Evaluation(
        articles, events, roles, quantities, subjects, agreement, byType, findings);
  }

  private void found(String article, int place, CodedEvent gold, CodedEvent partner) {
    int fillers = Matching.fillerHits(gold, partner);
    count(gold.type(), new Count(1, 1, 1), roleCount(fillers, gold, partner));
    quantities =
        quantities.plus(
            Matching.hits(gold.amounts(), partner.amounts(), Object::equals),
            gold.amounts().size(),
            partner.amounts().size());
    subjects =
        subjects.plus(
            Matching.hits(gold.subjects(), partner.subjects(), Object::equals),
            gold.subjects().size(),
            partner.subjects().size());
    findings.add(new Finding(article, gold.type(), Sort.FOUND, place, fillers));
    compare(gold, partner);
  }

  private void missed(String article, int place, CodedEvent gold) {
    count(gold.type(), new Count(0, 1, 0), new Count(0, gold.fillers().size(), 0));
    quantities = quantities.plus(0, gold.amounts().size(), 0);
    subjects = subjects.plus(0, gold.subjects().size(), 0);
    findings.add(new Finding(article, gold.type(), Sort.MISSED, place, 0));
  }

  private void spurious(String article, int place, CodedEvent coded) {
    count(coded.type(), new Count(0, 0, 1), new Count(0, 0, coded.fillers().size()));
    quantities = quantities.plus(0, 0, coded.amounts().size());
    subjects = subjects.plus(0, 0, coded.subjects().size());
    findings.add(new Finding(article, coded.type(), Sort.SPURIOUS, place, 0));
  }

  private void compare(CodedEvent gold, CodedEvent partner) {
    agree("status", gold.allowsStatusOf(partner));
    if (gold.hasTime() || partner.hasTime()) {
      agree("time", gold.allowsTimeOf(partner));
    }
    agree("place", gold.place(), partner.place());
    agree("claimedBy", gold.claimedBy(), partner.claimedBy());
  }

  private void agree(String key, Names gold, Names partner) {
    if (!gold.words().isEmpty() || !partner.words().isEmpty()) {
      agree(key, gold.same(partner));
    }
  }

  private void agree(String key, boolean alike) {
    agreement.merge(key, Share.NONE.plus(alike), (before, one) -> before.plus(alike));
  }

  private void count(String type, Count ofEvents, Count ofRoles) {
    TypeScore before = byType.getOrDefault(type, TypeScore.NONE);
    byType.put(type, new TypeScore(sum(before.events(), ofEvents), sum(before.roles(), ofRoles)));
    events = sum(events, ofEvents);
    roles = sum(roles, ofRoles);
  }

  private static Count roleCount(int hits, CodedEvent gold, CodedEvent partner) {
    List<RoleFiller> coded = partner.fillers();
    return new Count(hits, gold.fillers().size(), coded.size());
  }

  private static Count sum(Count one, Count other) {
    return one.plus(other.hits(), other.gold(), other.predicted());
  }
}
