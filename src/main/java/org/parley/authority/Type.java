package org.parley.authority;

/** What a known thing is. */
public enum Type {
  /** A state that the United Nations know as member or observer, or that most others deal with. */
  STATE,
  /** A part of a state that acts for itself, or a state that few others recognise. */
  POLITY,
  /** A state that is no more. */
  FORMER_STATE,
  ORGANIZATION,
  /** An armed or political group. */
  GROUP,
  PERSON,
  COUNTRY,
  /** A stretch of land or water that is no country: the Gaza Strip, Siberia, the Black Sea. */
  REGION,
  CITY,
  /** A building, a spot or an estate: Camp David. */
  SITE;

  public boolean isActor() {
    return compareTo(PERSON) <= 0;
  }

  public boolean isPlace() {
    return !isActor();
  }

  /** Has a government: a state, of today or of the past, or a part of one. */
  public boolean isStateLike() {
    return compareTo(FORMER_STATE) <= 0;
  }
}
