package org.parley.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Walks a directory and gathers article files; links are followed, but never in a circle. */
final class ArticleWalk extends SimpleFileVisitor<Path> {

  /** One of these at the top tells JSON-LD from a coding and from any other JSON. */
  private static final Set<String> JSON_LD_KEYS = Set.of("@context", "@type", "@graph", "@id");

  private static final JsonFactory JSON = new JsonFactory();

  private final Path start;
  private final List<Path> found = new ArrayList<>();

  private ArticleWalk(Path start) {
    this.start = start;
  }

  static List<Path> of(Path directory) {
    ArticleWalk walk = new ArticleWalk(directory);
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException failed) {
      throw unreadable(directory, failed);
    }
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return hidden(directory) && !directory.equals(start)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    // A link to nothing is kept, for the reader to complain of.
    boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
    if (readable && !hidden(file) && holdsArticle(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failed) {
    if (failed instanceof FileSystemLoopException) {
      return FileVisitResult.CONTINUE;
    }
    throw unreadable(file, failed);
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static boolean holdsArticle(Path file) throws IOException {
    return ArticleFiles.formatOf(file).isPresent()
        && (!file.getFileName().toString().endsWith(".json") || mayBeJsonLd(file));
  }

  /** Whether the top of the file is JSON-LD, or broken, which the reader will tell. */
  private static boolean mayBeJsonLd(Path file) throws IOException {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
      }
      while (token != null && (token = parser.nextToken()) == JsonToken.FIELD_NAME) {
        if (JSON_LD_KEYS.contains(parser.currentName())) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JsonProcessingException broken) {
      return true;
    }
  }

  private static Fault unreadable(Path path, IOException failed) {
    return Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
        .at(path)
        .causedBy(failed);
  }
}
