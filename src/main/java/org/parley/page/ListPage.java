package org.parley.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.page.view.Frame;
import org.parley.page.view.Item;
import org.parley.page.view.Link;

/** All things of one sort, as far as a page goes; the files that it offers have the rest. */
final class ListPage {

  private static final int MOST = 500;

  private final Sheet sheet;
  private final Catalogue.Entry list;

  ListPage(Sheet sheet, Catalogue.Entry list) {
    this.sheet = sheet;
    this.list = list;
  }

  Page page() {
    List<Row> rows = sheet.ask(list.query(), list.parameters());
    List<Item> items = rows.stream().limit(MOST).map(this::item).toList();
    sheet.offer(list.query(), list.title());
    List<Link> kinds = list.here().equals("events") ? kinds() : List.of();
    Frame frame = sheet.frame(list.title(), list.here(), citation());
    return Html.page(
        out ->
            org.parley.page.html.JtelistGenerated.render(
                out,
                null,
                frame,
                kinds,
                items,
                rows.size(),
                items.stream().anyMatch(item -> !item.date().isEmpty())));
  }

  private List<Link> kinds() {
    return sheet.ask("kinds").stream()
        .map(row -> Catalogue.events(row.text("kind"), row.text("kindName")))
        .map(entry -> new Link(entry.title(), sheet.addresses().to(entry.path())))
        .toList();
  }

  private Item item(Row row) {
    return new Item(
        sheet.link(row, "thing", "name"),
        row.text("date"),
        row.has("number") ? counted(row.number("number")) : "",
        row.has("status") ? Optional.of(sheet.status(row)) : Optional.empty());
  }

  private String counted(int number) {
    return number + " " + list.counts() + (number == 1 ? "" : "s");
  }

  private Citation citation() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("@context", "https://schema.org");
    about.put("@type", "CollectionPage");
    about.put("name", list.title());
    return new Citation(list.title(), sheet.desk().base(), about);
  }
}
