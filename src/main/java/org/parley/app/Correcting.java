package org.parley.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.correct.Correction;
import org.parley.correct.CorrectionFile;
import org.parley.correct.Draft;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/** Takes persons' decisions into a dataset, lists them and takes them back. */
public final class Correcting {

  private final House house;
  private final Path folder;

  public Correcting(House house, Path folder) {
    this.house = house;
    this.folder = folder;
  }

  /** The decisions that hold, in the order in which they were made. */
  public List<Correction> all() {
    try (OpenDataset open = OpenDataset.at(folder)) {
      return new Rulings(house, open).held();
    }
  }

  /**
   * Takes all corrections of the files, or none if one of them cannot be used.
   *
   * @param who made them, where a file does not say so
   * @return the new ones
   */
  public Taken take(List<Path> files, String who, Instant when) {
    List<Draft> drafts =
        files.stream().flatMap(file -> CorrectionFile.read(file).stream()).toList();
    try (OpenDataset open = OpenDataset.alone(folder)) {
      return new Rulings(house, open).change(drafts, Set.of(), who, when);
    }
  }

  /**
   * For each event that a rule found and that was corrected, its sentence with what this tells of
   * by now: cases that the rule is to be tested with, in the form of the corpus.
   */
  public List<String> cases(Taken taken) {
    try (OpenDataset open = OpenDataset.at(folder)) {
      return taken.cases(open);
    }
  }

  /** Takes one back; what it changed is as if it had never been made. */
  public void undo(int id) {
    try (OpenDataset open = OpenDataset.alone(folder)) {
      Rulings rulings = new Rulings(house, open);
      if (rulings.held().stream().noneMatch(correction -> correction.id() == id)) {
        throw Fault.of(ExitCode.BAD_INPUT, "there is no correction " + id)
            .advise("'parley correct --list' lists them; nothing was undone");
      }
      rulings.change(List.of(), Set.of(id), "", Instant.EPOCH);
    }
  }
}
