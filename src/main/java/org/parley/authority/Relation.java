package org.parley.authority;

/** How a surface form is tied to what it stands for; earlier ones are the plainer ones. */
public enum Relation {
  NAME,
  ABBREVIATION,
  /** A name that it no longer bears: Burma. */
  FORMER,
  ADJECTIVE,
  DEMONYM,
  /** A city that stands for the government in it. */
  CAPITAL,
  /** A building or a quarter that stands for the government in it: the Kremlin. */
  SEAT
}
