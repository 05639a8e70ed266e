package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.app.OpenDataset;
import org.parley.page.Address;
import org.parley.page.Page;
import org.parley.page.Site;

/** Which address is whose. */
final class Routes implements Resource {

  private record Route(Predicate<String> path, Resource resource) {}

  private final List<Route> routes = new ArrayList<>();

  Routes(OpenDataset dataset, Site site) {
    at("health", ask -> Reply.text("application/json", "{\"status\":\"up\"}\n"));
    routes.add(new Route(path -> true, ask -> page(site, ask)));
  }

  private void at(String path, Resource resource) {
    routes.add(new Route(path::equals, resource));
  }

  @Override
  public Reply answer(Ask ask) {
    return routes.stream()
        .filter(route -> route.path().test(ask.path()))
        .findFirst()
        .orElseThrow()
        .resource()
        .answer(ask);
  }

  private static Reply page(Site site, Ask ask) {
    ask.requireReading();
    String path = ask.path().isEmpty() ? "index.html" : ask.path();
    Optional<Page> page = site.page(new Address(path, ask.parameters().firsts()));
    return page.map(found -> Reply.text("text/html; charset=utf-8", found.html()))
        .or(
            () ->
                site.asset(path)
                    .map(asset -> Reply.of(asset.mediaType(), o -> o.write(asset.content()))))
        .orElseThrow(() -> Refusal.notFound("there is nothing at /" + ask.path()));
  }
}
