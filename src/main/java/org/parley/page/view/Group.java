package org.parley.page.view;

import java.util.List;

/** Events of one kind. */
public record Group(String name, List<Happening> events) {
  public Group {
    events = List.copyOf(events);
  }
}
