package org.parley.export.crate;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * A file of a package.
 *
 * @param path from the package's folder, with slashes
 * @param about what it is, in a sentence
 * @param content writes it
 */
public record CrateFile(
    String path, String mediaType, String about, Consumer<OutputStream> content) {}
