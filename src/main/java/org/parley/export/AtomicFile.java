package org.parley.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * A file that is there whole or not at all: written under another name beside its place, then
 * renamed. What stood there before stays until then.
 */
public final class AtomicFile {

  private final Path file;

  public AtomicFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** A link is followed; what is no file, such as a device, is written to as it stands. */
  public void write(Consumer<OutputStream> content) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file, content);
      }
    } catch (NoSuchFileException e) {
      throw Fault.of(ExitCode.IO, "no such directory").at(file.getParent()).causedBy(e);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be written: " + e.getMessage()).at(file).causedBy(e);
    }
  }

  private static void replace(Path place, Consumer<OutputStream> content) throws IOException {
    Path draft = draft(place);
    try {
      fill(draft, content);
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** With the rights of an ordinary new file, which those of a temporary file are not. */
  private static Path draft(Path place) throws IOException {
    String unique = ProcessHandle.current().pid() + "." + System.nanoTime();
    return Files.createFile(
        place.resolveSibling("." + place.getFileName() + "." + unique + ".part"));
  }

  private static void fill(Path place, Consumer<OutputStream> content) throws IOException {
    try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.accept(out);
      out.flush();
      if (Files.isRegularFile(place)) {
        channel.force(true);
      }
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
