/**
 * The command line: options in, one call of {@code app}, a result out. The only door of picocli,
 * the only package that knows of standard output and of exit codes.
 */
package org.parley.cli;
