package org.parley.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A folder on the class path whose files are read, not registered: a new file is found whether
 * Parley runs from a jar or from a build folder.
 */
public final class ResourceFolder {

  private final String path;

  private ResourceFolder(String path) {
    this.path = path;
  }

  /** The folder of that path, without slashes at its ends. */
  public static ResourceFolder of(String path) {
    return new ResourceFolder(path);
  }

  /** The paths of the files below this folder that end so, sorted. */
  public List<String> files(String ending) {
    URL folder = ResourceFolder.class.getClassLoader().getResource(path);
    if (folder == null) {
      throw new IllegalStateException("the class path has no folder " + path);
    }
    try {
      return folder.getProtocol().equals("jar")
          ? inJar((JarURLConnection) folder.openConnection(), ending)
          : onDisk(Path.of(folder.toURI()), ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file of the class path as a stream. */
  public static InputStream open(String file) {
    InputStream stream = ResourceFolder.class.getClassLoader().getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the class path has no file " + file);
    }
    return stream;
  }

  /** A file of the class path as text. */
  public static String text(String file) {
    try (InputStream stream = open(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> inJar(JarURLConnection jar, String ending) throws IOException {
    return jar.getJarFile().stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(path + "/") && name.endsWith(ending))
        .sorted()
        .toList();
  }

  private List<String> onDisk(Path folder, String ending) throws IOException {
    URI root = folder.toUri();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> path + "/" + root.relativize(file.toUri()).getPath())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
