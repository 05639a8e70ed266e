package org.parley.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output as data: UTF-8 whatever the locale, and it remembers when its reader went away.
 * That is no failure ({@code parley query ... | head}), but by the time it surfaces a library may
 * have wrapped the exception in one of its own.
 */
final class DataStream extends FilterOutputStream {

  private boolean closedByReader;

  DataStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw noted(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw noted(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw noted(e);
    }
  }

  /** Standard output stays open: who closes a writer over it has only finished a document. */
  @Override
  public void close() throws IOException {
    flush();
  }

  void print(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  boolean closedByReader() {
    return closedByReader;
  }

  private IOException noted(IOException e) {
    String message = String.valueOf(e.getMessage());
    closedByReader |= message.contains("Broken pipe") || message.contains("pipe is being closed");
    return e;
  }
}
