package org.parley.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.app.OpenDataset;
import org.parley.export.NewFolder;

/**
 * Writes all pages as files that any web host serves, or a browser opens from disk. The folder is
 * there whole or not at all.
 */
public final class SiteFolder {

  private final Set<String> offered = new LinkedHashSet<>();
  private final Site site;

  /**
   * The pages of a dataset.
   *
   * @param texts whether articles are shown whole; who publishes them needs the right to
   */
  public SiteFolder(OpenDataset dataset, boolean texts) {
    this.site = Site.ofFiles(dataset, texts, offered::add);
  }

  /**
   * Writes the folder, which must not be there yet, or be empty.
   *
   * @return how many pages it has
   */
  public int write(Path folder) {
    return new NewFolder(folder).write(this::fill);
  }

  private int fill(Path folder) throws IOException {
    List<String> pages = site.pages();
    for (String page : pages) {
      write(folder, page, site.page(Address.of(page)).orElseThrow().html());
    }
    offered.addAll(SiteFiles.fixed());
    offered.add(SiteFiles.NAMES);
    for (String file : offered) {
      Path place = place(folder, file);
      Files.write(place, site.asset(Address.of(file)).orElseThrow(() -> missing(file)).content());
    }
    return pages.size();
  }

  private static IllegalStateException missing(String file) {
    return new IllegalStateException("a page offers " + file + ", which there is not");
  }

  private static void write(Path folder, String page, String html) throws IOException {
    Files.writeString(place(folder, page), html);
  }

  /**
   * Where the file of an address lies: hosts undo the percent signs of an address before they look
   * for its file. A coded slash stays, for a name cannot hold one.
   */
  private static Path place(Path folder, String address) throws IOException {
    String name =
        Arrays.stream(address.split("/")).map(SiteFolder::decoded).collect(Collectors.joining("/"));
    Path place = folder.resolve(name);
    Files.createDirectories(place.getParent());
    return place;
  }

  private static String decoded(String segment) {
    String plain =
        java.net.URLDecoder.decode(
            segment.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    return plain.contains("/") || plain.contains("\0") ? segment : plain;
  }
}
