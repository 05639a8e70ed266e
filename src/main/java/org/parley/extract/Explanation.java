package org.parley.extract;

import java.util.List;

/**
 * Why a sentence is coded as it is: the rules that found something in it, and those that nearly
 * did.
 */
public record Explanation(String sentence, List<Finding> findings) {

  public Explanation {
    findings = List.copyOf(findings);
  }
}
