package org.parley.article;

import java.net.URI;
import java.util.Optional;

/**
 * Finds the address in what somebody wrote as one: people add remarks behind it, and pages name
 * files of their own or leave the place-holder of a template. The graph takes nothing but an
 * address.
 */
final class WebAddress {

  private WebAddress() {}

  /** The address that the words begin with, if it leads somewhere from anywhere. */
  static Optional<String> in(String words) {
    return Optional.of(words.strip().split("[\\s<>]", 2)[0]).filter(WebAddress::isAbsolute);
  }

  private static boolean isAbsolute(String word) {
    try {
      return URI.create(word).isAbsolute();
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
