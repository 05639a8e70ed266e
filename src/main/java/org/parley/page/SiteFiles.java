package org.parley.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.parley.export.Selection;
import org.parley.resource.ResourceFolder;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.table.TableWriter;
import org.parley.turtle.GraphFormat;
import org.parley.turtle.GraphWriter;
import org.parley.turtle.Namespaces;

/** The files beside the pages: how they look, what moves in them, and their lists as data. */
final class SiteFiles {

  static final String NAMES = "names.json";
  static final String WORLD = "assets/world.svg";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_THINGS = 1000;
  private static final String EDITOR = "META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";

  /** Addresses of files that never change, and where they lie on the class path. */
  private static final Map<String, String> FIXED =
      Map.of(
          "assets/parley.css", "org/parley/page/assets/parley.css",
          "assets/parley.js", "org/parley/page/assets/parley.js",
          "assets/theme.js", "org/parley/page/assets/theme.js",
          "assets/query.js", "org/parley/page/assets/query.js",
          "assets/icon.svg", "org/parley/page/assets/icon.svg",
          "assets/yasqe.min.js", EDITOR + "yasqe.min.js",
          "assets/yasqe.min.css", EDITOR + "yasqe.min.css");

  private final Desk desk;

  SiteFiles(Desk desk) {
    this.desk = desk;
  }

  /** The files that stand beside every page, whatever the dataset holds. */
  static List<String> fixed() {
    return Stream.concat(FIXED.keySet().stream(), Stream.of(WORLD)).sorted().toList();
  }

  /** The file at an address; empty if there is none. */
  Optional<Asset> at(Address address) {
    String path = address.path();
    if (FIXED.containsKey(path)) {
      return Optional.of(new Asset(mediaType(path), bytes(FIXED.get(path))));
    }
    if (path.equals(WORLD)) {
      return Optional.of(text("image/svg+xml", Land.svg()));
    }
    if (path.equals(NAMES)) {
      return Optional.of(text("application/json", desk.memory().of(NAMES, this::names)));
    }
    return list(address).or(() -> thing(path));
  }

  /** All about a thing, as {@code PAGE.ttl}. */
  private Optional<Asset> thing(String path) {
    if (!path.endsWith(".ttl")) {
      return Optional.empty();
    }
    return Addresses.thingAt(desk.base(), path.substring(0, path.length() - ".ttl".length()))
        .filter(iri -> Profile.of(new Sheet(desk, path), iri).isPresent())
        .map(
            iri -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              Selection all = desk.dataset().entityInShort(Values.iri(iri));
              desk.dataset().exporter().write(all, GraphFormat.TURTLE, out);
              return new Asset("text/turtle; charset=utf-8", out.toByteArray());
            });
  }

  private static String mediaType(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      default -> "image/svg+xml";
    };
  }

  private static Asset text(String mediaType, String content) {
    return new Asset(mediaType, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ResourceFolder.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names with their pages, for suggestions while one types: also where no server can search. */
  private String names() {
    Sheet sheet = new Sheet(desk, NAMES);
    List<List<String>> names =
        sheet.ask("names").stream()
            .map(
                row ->
                    List.of(
                        row.text("name"),
                        sheet.link(row, "thing", "name").href(),
                        row.text("type")))
            .toList();
    try {
      return JSON.writeValueAsString(names);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A list of a page, as {@code PAGE/QUERY.csv} or {@code .ttl}. */
  private Optional<Asset> list(Address address) {
    String path = address.path();
    int dot = path.lastIndexOf('.');
    int slash = path.lastIndexOf('/');
    if (slash < 0 || dot < slash) {
      return Optional.empty();
    }
    String query = path.substring(slash + 1, dot);
    String page = Addresses.pageOfLists(path.substring(0, slash));
    return parameters(page, query, address.parameters())
        .flatMap(parameters -> list(query, parameters, path.substring(dot + 1)));
  }

  private Optional<Map<String, String>> parameters(
      String page, String query, Map<String, String> chosen) {
    if (page.equals("network") && query.equals("network")) {
      return Optional.of(new NetworkFilter(chosen).parameters());
    }
    if (Lists.OF_SITE.getOrDefault(page, List.of()).contains(query)) {
      return Optional.of(Map.of());
    }
    if (Lists.OF_THINGS.contains(query)) {
      return Addresses.thingAt(desk.base(), page).map(iri -> Map.of("thing", "<" + iri + ">"));
    }
    return new Catalogue(desk)
        .at(page)
        .filter(list -> list.query().equals(query))
        .map(Catalogue.Entry::parameters);
  }

  private Optional<Asset> list(String query, Map<String, String> parameters, String ending) {
    Answer.Table table =
        (Answer.Table) desk.dataset().answer(Sheet.sparql(query), parameters, PATIENCE);
    return switch (ending) {
      case "csv" -> Optional.of(csv(table));
      case "ttl" -> Optional.of(turtle(table));
      default -> Optional.empty();
    };
  }

  /** For spreadsheets: what a news text begins with is never run as a formula. */
  private static Asset csv(Answer.Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter.write(table.columns(), table.texts(), out);
    return new Asset("text/csv; charset=utf-8", out.toByteArray());
  }

  /** What is said of the things in the first column. */
  private Asset turtle(Answer.Table table) {
    String things =
        table.rows().stream()
            .flatMap(row -> row.get(0).stream())
            .filter(IRI.class::isInstance)
            .distinct()
            .limit(MOST_THINGS)
            .map(thing -> "<" + thing + ">")
            .collect(Collectors.joining(" "));
    List<Statement> statements =
        desk.dataset()
            .store()
            .construct(
                Question.of("CONSTRUCT { ?s ?p ?o } { VALUES ?s { " + things + " } ?s ?p ?o }")
                    .within(PATIENCE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(Namespaces.of(desk.dataset().info().prefixes().namespaces()))
        .write(statements, GraphFormat.TURTLE, out);
    return new Asset("text/turtle; charset=utf-8", out.toByteArray());
  }
}
