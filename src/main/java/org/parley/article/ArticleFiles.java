package org.parley.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Finds the files that hold articles. */
public final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * The article files among the paths and below them, sorted; each once, also where links lead to
   * it by two ways. Hidden files and directories are passed over, as are codings and sidecars.
   */
  public static List<Path> find(List<Path> paths) {
    Set<Path> files = new TreeSet<>();
    paths.forEach(path -> files.addAll(below(path)));
    return distinct(files);
  }

  /** These files without those that a link leads to a second time. */
  public static List<Path> distinct(Collection<Path> files) {
    Set<Path> seen = new HashSet<>();
    return files.stream().filter(file -> seen.add(real(file))).toList();
  }

  /** The article files below a directory; there may be none. */
  public static List<Path> in(Path directory) {
    return ArticleWalk.of(directory, ArticleFiles::holdsArticle);
  }

  /** The files with codings below a directory; there may be none. */
  public static List<Path> codingsIn(Path directory) {
    return ArticleWalk.of(directory, ArticleFiles::holdsCodings);
  }

  /** Whether a file holds codings: JSON Lines, or JSON with events at its top. */
  public static boolean holdsCodings(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || (name.endsWith(".json") && JsonTop.isCoding(file));
  }

  /** The file of the article of that id in the directory of another file, if it is there. */
  public static Optional<Path> beside(Path file, String article) {
    return Format.BY_ENDING.keySet().stream()
        .sorted()
        .filter(ending -> !ending.equals("json"))
        .map(ending -> file.resolveSibling(article + "." + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean holdsArticle(Path file) {
    return formatOf(file).isPresent()
        && (!file.getFileName().toString().endsWith(".json") || JsonTop.mayBeJsonLd(file));
  }

  /** The name of a file without its ending: the id of its article. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  static Format format(Path file) {
    return formatOf(file)
        .orElseThrow(
            () ->
                Fault.of(ExitCode.BAD_INPUT, "not a kind of article that Parley knows")
                    .at(file)
                    .advise("expected .txt, .md, .html, .htm, .jsonld or .json"));
  }

  static Optional<Format> formatOf(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(Format.BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  private static List<Path> below(Path path) {
    if (!Files.exists(path)) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file or directory").at(path);
    }
    if (!Files.isDirectory(path)) {
      format(path);
      return List.of(path);
    }
    List<Path> files = in(path);
    if (files.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "no article in this directory")
          .at(path)
          .advise("expected files .txt, .md, .html, .htm, .jsonld or .json");
    }
    return files;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException danglingLink) {
      return file;
    }
  }
}
