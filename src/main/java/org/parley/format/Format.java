package org.parley.format;

import java.util.List;

/** A way to write something down. */
public interface Format {

  /** The name that help and messages use. */
  String label();

  /** The file extension, without the dot. */
  String extension();

  /** Every name by which somebody may ask for it, in lower case, the usual one first. */
  List<String> names();
}
