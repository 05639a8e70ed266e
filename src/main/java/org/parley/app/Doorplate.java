package org.parley.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * A small file in a dataset's folder by which commands find the server that has the dataset. It
 * holds a key, so only its owner may read it. A server that was killed leaves it behind: then its
 * process is gone, or is another.
 *
 * @param pid the server's process
 * @param address where the server is reached from this machine; ends in a slash
 * @param key what the server asks of those who take more than guests may
 */
public record Doorplate(long pid, URI address, String key) {

  private static final String FILE = "server.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The plate of a server that this process runs. */
  public static Doorplate of(URI address, String key) {
    return new Doorplate(ProcessHandle.current().pid(), address, key);
  }

  /**
   * The plate in a folder. Empty if there is none, nobody may read it, its process is gone, or the
   * folder is a copy of the one where it was hung.
   */
  static Optional<Doorplate> in(Path folder) {
    try {
      ObjectNode plate = (ObjectNode) JSON.readTree(folder.resolve(FILE).toFile());
      long pid = plate.required("pid").asLong();
      boolean hangsHere = plate.required("folder").asText().equals(folder.toRealPath().toString());
      return hangsHere && ProcessHandle.of(pid).isPresent()
          ? Optional.of(
              new Doorplate(
                  pid,
                  URI.create(plate.required("address").asText()),
                  plate.required("key").asText()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException | ClassCastException noPlate) {
      return Optional.empty();
    }
  }

  /** Whether a file is the plate of its folder. */
  static boolean isOne(Path file) {
    return file.endsWith(FILE);
  }

  /** Hangs it up, whole or not at all, in the place of one that was left behind. */
  void hang(Path folder) {
    try {
      // A temporary file is for its owner's eyes from the beginning.
      Path draft = Files.createTempFile(folder, "server", ".part");
      Files.writeString(draft, json(folder));
      Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Fault.of(ExitCode.IO, "cannot be written: " + e.getMessage())
          .at(folder.resolve(FILE))
          .causedBy(e);
    }
  }

  private String json(Path folder) throws IOException {
    ObjectNode plate =
        JSON.createObjectNode()
            .put("pid", pid)
            .put("address", address.toString())
            .put("folder", folder.toRealPath().toString())
            .put("key", key);
    try {
      return JSON.writeValueAsString(plate) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes it down; that of another server stays. */
  void takeDown(Path folder) {
    if (in(folder).filter(this::equals).isPresent()) {
      try {
        Files.deleteIfExists(folder.resolve(FILE));
      } catch (IOException stale) {
        // Whoever reads it finds that nobody answers.
      }
    }
  }
}
