package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.app.OpenDataset;
import org.parley.app.Search;
import org.parley.store.Answer;
import org.parley.vocabulary.Vocabulary;

/**
 * All pages about one dataset.
 *
 * <p>Any thread may ask at any time. A page that does not exist is empty; what is wrong in the
 * parameters, and a limit that is reached, is a {@link org.parley.fault.Fault}, which the caller
 * shows in its own way. The page of a thing with the IRI {@code BASE + key} is {@code
 * doc/key.html}.
 */
public final class Site {

  private static final String ENDING = ".html";

  private final Desk desk;

  private Site(Desk desk) {
    this.desk = desk;
  }

  /**
   * The pages as a server has them.
   *
   * @param asker answers what the reader asks in SPARQL, within the limits of the server
   * @param search full text over the dataset
   */
  public Site(OpenDataset dataset, Function<String, Answer> asker, Search search) {
    this(new Desk(dataset, asker, true, true, file -> {}, search));
  }

  /**
   * The pages as files, behind which no server stands.
   *
   * @param texts whether articles are shown whole, which their publishers may not allow; else only
   *     the sentences that carry facts
   * @param offers is told the address of each file that a page offers
   */
  static Site ofFiles(OpenDataset dataset, boolean texts, Consumer<String> offers) {
    return new Site(Desk.still(dataset, texts, offers));
  }

  /** The addresses of all pages that need no parameters, in no order. */
  List<String> pages() {
    List<String> pages = new ArrayList<>(overall());
    pages.add("search.html");
    Addresses addresses = new Addresses(desk.base(), "");
    new Sheet(desk, "")
        .ask("things", Map.of("base", desk.base()))
        .forEach(row -> row.iri("thing").flatMap(addresses::thing).ifPresent(pages::add));
    return pages;
  }

  /**
   * The addresses of the pages that count over the whole dataset, those first that readers ask for
   * first.
   */
  private List<String> overall() {
    Stream<String> lists = new Catalogue(desk).all().stream().map(Catalogue.Entry::path);
    return Stream.concat(Stream.of("index.html", "network.html"), lists).toList();
  }

  /**
   * Works out what counts over the whole dataset, which is remembered until the data change.
   *
   * @param wanted is asked between two pages whether to go on
   */
  public void prepare(BooleanSupplier wanted) {
    for (String page : overall()) {
      if (wanted.getAsBoolean()) {
        page(new Address(page, Map.of()));
      }
    }
    if (wanted.getAsBoolean()) {
      desk.search().prepare();
    }
  }

  /** The page at an address; empty if there is none. */
  public Optional<Page> page(Address address) {
    if (!address.path().endsWith(ENDING)) {
      return Optional.empty();
    }
    String stem = address.path().substring(0, address.path().length() - ENDING.length());
    Sheet sheet = new Sheet(desk, address.path());
    return switch (stem) {
      case "index" -> Optional.of(remembered(stem, () -> new Overview(sheet).page()));
      case "network" -> Optional.of(network(sheet, stem, address));
      case "search" -> Optional.of(new SearchPage(sheet, address.parameters()).page());
      case "query" -> onlyLive(sheet, address);
      default ->
          thing(sheet, stem)
              .or(
                  () ->
                      new Catalogue(desk)
                          .at(stem)
                          .map(l -> remembered(stem, () -> new ListPage(sheet, l).page())));
    };
  }

  private Page network(Sheet sheet, String stem, Address address) {
    NetworkPage page = new NetworkPage(sheet, new NetworkFilter(address.parameters()));
    return address.parameters().isEmpty() ? remembered(stem, page::page) : page.page();
  }

  /** What counts over all events takes seconds where there are many, and is the same for all. */
  private Page remembered(String stem, Supplier<Page> page) {
    return new Page(desk.memory().of(stem, () -> page.get().html()));
  }

  private Optional<Page> onlyLive(Sheet sheet, Address address) {
    return desk.live()
        ? Optional.of(new QueryPage(sheet, address.parameters()).page())
        : Optional.empty();
  }

  private Optional<Page> thing(Sheet sheet, String stem) {
    return Addresses.thingAt(desk.base(), stem)
        .filter(iri -> iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0))
        .flatMap(iri -> Profile.of(sheet, iri))
        .map(profile -> page(sheet, profile));
  }

  private static Page page(Sheet sheet, Profile profile) {
    if (profile.is("Article")) {
      return new ArticlePage(sheet, profile).page();
    }
    if (profile.is("Process")) {
      return new ProcessPage(sheet, profile).page();
    }
    return profile.isHappening()
        ? new EventPage(sheet, profile).page()
        : new ThingPage(sheet, profile).page();
  }

  /** The documentation of an ontology, which stands at the site's root. */
  public Page ontology(Vocabulary vocabulary) {
    return new Glossary(new Sheet(desk, "")).page(vocabulary);
  }

  /** A file beside the pages; empty if there is none. */
  public Optional<Asset> asset(Address address) {
    return new SiteFiles(desk).at(address);
  }
}
