package org.parley.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where an answer goes out. A short one is written to memory first and then sent without holding a
 * thread, so it is whole or not there; a long one is sent as it is written, and broken off if that
 * fails.
 */
final class Exit {

  private static final int SHORT = 1 << 20;

  private final Request request;
  private final Response response;
  private final Callback callback;

  Exit(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  void send(Reply reply) {
    try {
      response.setStatus(reply.status());
      reply.headers().forEach(response.getHeaders()::put);
      Spool spool = new Spool();
      reply.body().writeTo(spool);
      spool.finish();
    } catch (IOException | RuntimeException | Error e) {
      breakOff(e);
    }
  }

  /** Before the first byte this is a 500; after it, the connection ends in the middle. */
  private void breakOff(Throwable e) {
    callback.failed(e);
  }

  /** Holds the first bytes back until it is known whether there are many. */
  private final class Spool extends OutputStream {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private OutputStream open;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (open == null && held.size() + length > SHORT) {
        open = Response.asBufferedOutputStream(request, response);
        held.writeTo(open);
        held.reset();
      }
      (open == null ? held : open).write(bytes, from, length);
    }

    void finish() throws IOException {
      if (open != null) {
        open.close();
        callback.succeeded();
      } else if (request.getMethod().equals("HEAD")) {
        response.getHeaders().put("Content-Length", held.size());
        callback.succeeded();
      } else {
        response.write(true, ByteBuffer.wrap(held.toByteArray()), callback);
      }
    }
  }
}
