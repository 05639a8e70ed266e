package org.parley.page;

import java.util.List;
import java.util.Map;

/** Which lists can be had as files. */
final class Lists {

  /** Of the pages that are about no thing, by the page. */
  static final Map<String, List<String>> OF_SITE =
      Map.of("index", List.of("meetings", "agreements"), "network", List.of("network"));

  /** Of the pages of things. */
  static final List<String> OF_THINGS =
      List.of("thing-events", "article-events", "process-meetings", "process-ladder");

  private Lists() {}
}
