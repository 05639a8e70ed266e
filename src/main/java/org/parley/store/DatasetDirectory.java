package org.parley.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** The place on disk: whether a dataset is there, who has it, and how big it is. */
final class DatasetDirectory {

  private static final Set<PosixFilePermission> OWNERS =
      PosixFilePermissions.fromString("rwx------");

  private static final Pattern GENERATION = Pattern.compile("Data-\\d+");
  private static final Pattern DATA = Pattern.compile(".*\\.(dat|idn|obj)");
  private static final Pattern HOLDER = Pattern.compile("process (\\d+)");

  private final Path path;

  DatasetDirectory(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  Path path() {
    return path;
  }

  /** Nothing is made, touched or locked if there is none. */
  void requireDataset() {
    if (!holdsDataset()) {
      throw Fault.of(ExitCode.DATASET, "no dataset at " + path)
          .advise("make one with parley load, or name another with --dataset");
    }
  }

  /**
   * Makes the directory, for its owner only: articles may not be everybody's to read. One that is
   * there keeps the rights that somebody gave it; one that holds other things is no dataset.
   */
  void prepare() {
    if (Files.exists(path) && !holdsDataset() && !isEmptyDirectory()) {
      throw Fault.of(ExitCode.DATASET, path + " is no dataset and not empty")
          .advise("name a new or an empty directory with --dataset");
    }
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path.getParent());
        Files.createDirectory(path, rights());
      }
    } catch (IOException e) {
      throw Fault.of(ExitCode.DATASET, "cannot make the dataset " + path + ": " + e.getMessage())
          .causedBy(e);
    }
  }

  private FileAttribute<?>[] rights() {
    boolean hasRights = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return hasRights
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
        : new FileAttribute<?>[] {};
  }

  DatasetGraph connect() {
    Path lock = path.resolve("tdb.lock");
    if (Files.exists(lock) && ProcessFileLock.create(lock.toString()).isLockedHere()) {
      throw inUse("this process");
    }
    try {
      return DatabaseMgr.connectDatasetGraph(path.toString());
    } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
      throw unusable(e).causedBy(e);
    }
  }

  private Fault unusable(RuntimeException e) {
    Matcher holder = HOLDER.matcher(String.valueOf(e.getMessage()));
    return holder.find()
        ? inUse("process " + holder.group(1))
        : Fault.of(ExitCode.DATASET, "cannot open the dataset " + path + ": " + e.getMessage());
  }

  private Fault inUse(String holder) {
    return Fault.of(ExitCode.DATASET, "the dataset " + path + " is in use by " + holder)
        .advise(
            "wait until it ends, stop it if it is a server, or name another dataset with --dataset");
  }

  private boolean holdsDataset() {
    return generation().isPresent();
  }

  private boolean isEmptyDirectory() {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The newest generation of files; compaction starts a new one. */
  Optional<Path> generation() {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries
          .filter(entry -> GENERATION.matcher(entry.getFileName().toString()).matches())
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw Fault.of(ExitCode.DATASET, "cannot read the dataset " + path + ": " + e.getMessage())
          .causedBy(e);
    }
  }

  /**
   * When the data were last written. The journal and the lock change when a dataset is opened, the
   * files of the data when it is written.
   */
  Instant changed() {
    try (Stream<Path> files = Files.list(generation().orElse(path))) {
      return files
          .filter(file -> DATA.matcher(file.getFileName().toString()).matches())
          .map(DatasetDirectory::changed)
          .max(Comparator.naturalOrder())
          .orElse(Instant.EPOCH);
    } catch (IOException e) {
      throw Fault.of(ExitCode.DATASET, "cannot read the dataset " + path + ": " + e.getMessage())
          .causedBy(e);
    }
  }

  private static Instant changed(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
