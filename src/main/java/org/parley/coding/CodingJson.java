package org.parley.coding;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * Codings as the codebook's JSON. Reading is strict: a key that the codebook does not know, a value
 * of another type, a status or date or span that is none is a fault with file, line and column, for
 * a misspelt key that is passed over would be a fact lost in silence.
 */
public final class CodingJson {

  private CodingJson() {}

  /** The one coding of a file. */
  public static Coding read(Path file) {
    return only(readAll(file), file.toString());
  }

  /** The one coding of a text. */
  public static Coding read(String json) {
    return only(readAll(json, "coding"), "coding");
  }

  /** All codings of a file: JSON Lines, or objects one after the other. */
  public static List<Coding> readAll(Path file) {
    return readAll(textOf(file), file.toString());
  }

  /**
   * All codings of a text.
   *
   * @param name what faults call the text
   */
  public static List<Coding> readAll(String json, String name) {
    return new CodingReader(new JsonSource(json, name)).codings();
  }

  /** One line of JSON, without the line's end. */
  public static String write(Coding coding) {
    return CodingWriter.line(coding);
  }

  private static Coding only(List<Coding> codings, String name) {
    if (codings.size() != 1) {
      throw Fault.of(ExitCode.BAD_INPUT, "expected one coding, found " + codings.size()).at(name);
    }
    return codings.get(0);
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw Fault.of(ExitCode.BAD_INPUT, "no such file").at(file).causedBy(missing);
    } catch (CharacterCodingException malformed) {
      throw Fault.of(ExitCode.BAD_INPUT, "not UTF-8").at(file).causedBy(malformed);
    } catch (IOException failed) {
      throw Fault.of(ExitCode.IO, "cannot be read: " + failed.getMessage())
          .at(file)
          .causedBy(failed);
    }
  }
}
