package org.parley.serve;

/** Who asks, which decides how much may be asked. */
enum Caller {
  /** Anybody who reaches the server. */
  GUEST,
  /** Who may read the dataset's files, such as Parley's own commands on this machine. */
  OWNER,
  /** Who may change what people may change. */
  EDITOR
}
