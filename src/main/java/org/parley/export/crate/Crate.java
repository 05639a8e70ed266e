package org.parley.export.crate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A package of files with its metadata (RO-Crate 1.1) and a manifest of checksums. The same files
 * give the same package.
 *
 * @param files in the order in which they are listed
 */
public record Crate(CrateHead head, List<CrateFile> files) {

  static final String METADATA = "ro-crate-metadata.json";

  /** In the form that {@code sha256sum -c} reads. */
  static final String MANIFEST = "manifest-sha256.txt";

  /** A file that is written: how long it is and its SHA-256 in hexadecimal digits. */
  record Written(CrateFile file, long bytes, String sha256) {}

  public Crate {
    files = List.copyOf(files);
  }

  /** Writes all into a folder that is there and empty. */
  public void fill(Path folder) throws IOException {
    List<Written> written = new ArrayList<>();
    for (CrateFile file : files) {
      written.add(write(file, folder));
    }
    CrateMetadata metadata = new CrateMetadata(head, written);
    written.add(write(CrateFile.of(METADATA, "application/ld+json", "", metadata.json()), folder));
    StringBuilder manifest = new StringBuilder();
    written.forEach(w -> manifest.append(w.sha256() + "  " + w.file().path() + "\n"));
    Files.writeString(folder.resolve(MANIFEST), manifest);
  }

  private static Written write(CrateFile file, Path folder) throws IOException {
    Path place = folder.resolve(file.path());
    Files.createDirectories(place.getParent());
    MessageDigest digest = sha256();
    try (OutputStream out =
        new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(place)), digest)) {
      file.content().accept(out);
    }
    return new Written(file, Files.size(place), HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
