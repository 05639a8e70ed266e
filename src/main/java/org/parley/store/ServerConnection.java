package org.parley.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Requests to the server that has a dataset, and its refusals as the faults that they are. */
final class ServerConnection {

  /** For a server on this machine; a query may take longer, and has its own limit. */
  private static final Duration GREETING = Duration.ofSeconds(2);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What came back, still to be read. */
  record Response(String mediaType, InputStream body) {}

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(GREETING).build();
  private final URI address;
  private final String key;

  ServerConnection(URI address, String key) {
    this.address = address;
    this.key = key;
  }

  /** Whether the process answers, and knows the key; another may have its port by now. */
  boolean isProcess(long pid) {
    try (InputStream body = send(request("health").timeout(GREETING)).body()) {
      return JSON.readTree(body).path("process").asLong() == pid;
    } catch (IOException notThere) {
      return false;
    }
  }

  Response post(String path, String accepted, String form) {
    return answered(
            request(path)
                .header("Accept", accepted + ", application/problem+json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)))
        .orElseThrow(() -> new IllegalStateException("the server has no /" + path));
  }

  /** Empty if there is nothing at that address. */
  Optional<Response> get(String path) {
    return answered(request(path).header("Accept", "*/*, application/problem+json"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + key);
  }

  private Optional<Response> answered(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> response = send(request);
      if (response.statusCode() == 404) {
        response.body().close();
        return Optional.empty();
      }
      if (response.statusCode() != 200) {
        throw fault(response);
      }
      String type = response.headers().firstValue("Content-Type").orElse("");
      return Optional.of(new Response(type.split(";", 2)[0], response.body()));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody may interrupt a question", e);
    }
  }

  /** The server tells the fault that the same question would have met here. */
  private static Fault fault(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      JsonNode problem = JSON.readTree(body);
      String fallback = response.statusCode() == 503 ? "limit" : "internal";
      String kind =
          problem.path("kind").asText(fallback).toUpperCase(Locale.ROOT).replace('-', '_');
      ExitCode code =
          Arrays.stream(ExitCode.values())
              .filter(each -> each.name().equals(kind))
              .findFirst()
              .orElse(ExitCode.INTERNAL);
      Fault fault =
          Fault.of(code, problem.path("detail").asText("status " + response.statusCode()));
      return problem.has("excerpt") ? fault.show(problem.path("excerpt").asText()) : fault;
    }
  }

  Fault broken(IOException e) {
    return Fault.of(ExitCode.IO, "the server at " + address + " that has the dataset broke off")
        .advise("its log may tell why; start it again, or end it and ask without it")
        .causedBy(e);
  }
}
