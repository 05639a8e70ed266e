package org.parley.fault;

/** The exit codes that every command documents; numbers are part of the interface. */
public enum ExitCode {
  OK(0),
  /** A fault of Parley's own. */
  INTERNAL(1),
  /** An unknown option, command, format or parameter. */
  USAGE(2),
  /** The question was answered, and the answer is no: shapes violated, ASK false. */
  ANSWER_NO(3),
  /** Bad input data: an article, coding, query or RDF file that cannot be used. */
  BAD_INPUT(4),
  /** The dataset is missing, damaged, or in use by another process. */
  DATASET(5),
  /** A limit or a timeout was reached. */
  LIMIT(6),
  /** The disk or the network failed. */
  IO(7),
  /** Ended by Ctrl-C. */
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}
