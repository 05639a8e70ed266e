package org.parley.article;

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
import java.util.function.Predicate;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Walks a directory and gathers files of a sort; links are followed, but never in a circle. */
final class ArticleWalk extends SimpleFileVisitor<Path> {

  private final Path start;
  private final Predicate<Path> wanted;
  private final List<Path> found = new ArrayList<>();

  private ArticleWalk(Path start, Predicate<Path> wanted) {
    this.start = start;
    this.wanted = wanted;
  }

  static List<Path> of(Path directory, Predicate<Path> wanted) {
    ArticleWalk walk = new ArticleWalk(directory, wanted);
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
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // A link to nothing is kept, for the reader to complain of.
    boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
    if (readable && !hidden(file) && wanted.test(file)) {
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

  private static Fault unreadable(Path path, IOException failed) {
    return Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
        .at(path)
        .causedBy(failed);
  }
}
