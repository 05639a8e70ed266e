package org.parley.serve;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/**
 * An answer, finished before its first byte leaves. A short one lies in memory, a long one in a
 * file, so that a client that reads slowly costs no thread and not much of the heap.
 */
final class Parcel {

  private static final int SHORT = 1 << 20;
  private static final int PIECE = 64 * 1024;

  private final Reply head;
  private final Shelf shelf;
  private final Caller caller;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<FileChannel> file = Optional.empty();
  private long shelved;

  private Parcel(Reply head, Shelf shelf, Caller caller) {
    this.head = head;
    this.shelf = shelf;
    this.caller = caller;
  }

  /** Packs an answer up; if that fails, nothing is left of it. */
  static Parcel of(Reply reply, Shelf shelf, Caller caller) {
    Parcel parcel = new Parcel(reply, shelf, caller);
    try (Packing out = parcel.new Packing()) {
      reply.body().writeTo(out);
    } catch (IOException e) {
      parcel.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException | Error e) {
      parcel.close();
      throw e;
    }
    return parcel;
  }

  /** Its status and headers. */
  Reply head() {
    return head;
  }

  /** Of the body, in bytes. */
  long length() {
    return file.isPresent() ? shelved : memory.size();
  }

  /** Sends it as fast as it is taken; no thread waits for that. */
  void sendTo(Content.Sink sink, ByteBufferPool buffers, Callback callback) {
    Callback sent = Callback.from(callback, this::close);
    if (file.isPresent()) {
      ByteBufferPool.Sized pieces = new ByteBufferPool.Sized(buffers, false, PIECE);
      Content.copy(Content.Source.from(pieces, file.get()), sink, sent);
    } else {
      sink.write(true, ByteBuffer.wrap(memory.toByteArray()), sent);
    }
  }

  /** Forgets it. Again is no harm. */
  void close() {
    memory = new ByteArrayOutputStream();
    shelf.giveBack(shelved);
    shelved = 0;
    file.ifPresent(Parcel::delete);
    file = Optional.empty();
  }

  private static void delete(FileChannel file) {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody but this process can open it, and it does not outlive the process. */
  private static FileChannel newFile() throws IOException {
    Path path = Files.createTempFile("parley-answer", "");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Moves to a file when memory is not the place for so much. */
  private final class Packing extends OutputStream {

    private OutputStream out = memory;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (file.isEmpty() && memory.size() + length > SHORT) {
        move();
      }
      if (file.isPresent()) {
        shelve(length);
      }
      out.write(bytes, from, length);
    }

    private void move() throws IOException {
      FileChannel channel = newFile();
      file = Optional.of(channel);
      out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
      shelve(memory.size());
      memory.writeTo(out);
      memory = new ByteArrayOutputStream();
    }

    private void shelve(long length) {
      shelf.take(length, caller);
      shelved += length;
    }

    @Override
    public void flush() {
      // Writers flush often; what counts is the end.
    }

    @Override
    public void close() throws IOException {
      out.flush();
      if (file.isPresent()) {
        file.get().position(0);
      }
    }
  }
}
