package org.parley.fault;

import java.util.Optional;

/**
 * Something that the user can put right: what is wrong, where, and what to do about it. The one
 * exception of Parley that a person gets to read; everything else that is thrown is a fault of
 * ours.
 */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;
  private final transient Optional<String> where;
  private final transient Optional<String> advice;
  private final transient Optional<String> excerpt;

  private Fault(
      ExitCode exitCode,
      String what,
      Optional<String> where,
      Optional<String> advice,
      Optional<String> excerpt) {
    super(what);
    this.exitCode = exitCode;
    this.where = where;
    this.advice = advice;
    this.excerpt = excerpt;
  }

  /** A fault with a message of one line, no full stop. */
  public static Fault of(ExitCode exitCode, String what) {
    return new Fault(exitCode, what, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Where it is: a file, with line and column if they are known ({@code a.yaml:3:5}). */
  public Fault at(Object place) {
    return copy(Optional.of(place.toString()), advice, excerpt);
  }

  /** What to do about it. */
  public Fault advise(String whatToDo) {
    return copy(where, Optional.of(whatToDo), excerpt);
  }

  /** Lines to show under the message: the source with a caret below the place. */
  public Fault show(String lines) {
    return copy(where, advice, Optional.of(lines));
  }

  public Fault causedBy(Throwable cause) {
    Fault copy = copy(where, advice, excerpt);
    copy.initCause(cause);
    return copy;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** The message as a person reads it: place, what is wrong, what to do, on one line. */
  public String line() {
    return where.map(place -> place + ": ").orElse("")
        + getMessage()
        + advice.map(hint -> " (" + hint + ")").orElse("");
  }

  public Optional<String> excerpt() {
    return excerpt;
  }

  private Fault copy(
      Optional<String> newWhere, Optional<String> newAdvice, Optional<String> newExcerpt) {
    Fault copy = new Fault(exitCode, getMessage(), newWhere, newAdvice, newExcerpt);
    copy.setStackTrace(getStackTrace());
    if (getCause() != null) {
      copy.initCause(getCause());
    }
    return copy;
  }
}
