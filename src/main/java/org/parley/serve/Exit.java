package org.parley.serve;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Where an answer goes out. */
final class Exit {

  private final Request request;
  private final Response response;
  private final Callback callback;

  Exit(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  /** If sending breaks off, so does the connection: nobody takes the part for the whole. */
  void send(Parcel parcel) {
    response.setStatus(parcel.head().status());
    parcel.head().headers().forEach(response.getHeaders()::put);
    if (parcel.length() > 0 || request.getMethod().equals("HEAD")) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, parcel.length());
    }
    if (request.getMethod().equals("HEAD")) {
      parcel.close();
      callback.succeeded();
    } else {
      parcel.sendTo(response, request.getComponents().getByteBufferPool(), callback);
    }
  }
}
