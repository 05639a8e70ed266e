package org.parley.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Finds the files that hold articles. */
public final class ArticleFiles {

  private static final Set<String> ENDINGS = Set.of("txt");

  private ArticleFiles() {}

  /** The article files among the paths and below them, each once, sorted. */
  public static List<Path> find(List<Path> paths) {
    Set<Path> files = new TreeSet<>();
    paths.forEach(path -> files.addAll(below(path)));
    return List.copyOf(files);
  }

  /** The name of an article: its file's without the ending. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static List<Path> below(Path path) {
    if (!Files.exists(path)) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file or directory").at(path);
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> files = walk.filter(ArticleFiles::holdsArticle).toList();
      if (files.isEmpty()) {
        throw Fault.of(ExitCode.BAD_INPUT, "no article in this directory").at(path);
      }
      return files;
    } catch (IOException failed) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
          .at(path)
          .causedBy(failed);
    }
  }

  private static boolean holdsArticle(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
