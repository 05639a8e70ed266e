package org.parley.serve;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty says of requests that never reach a resource, and of answers that could not be begun:
 * the status in words and nothing else, where its own pages tell classes and their stack.
 */
final class LastResort extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
    String words = HttpStatus.getMessage(response.getStatus()) + "\n";
    Content.Sink.write(response, true, words, callback);
    return true;
  }
}
