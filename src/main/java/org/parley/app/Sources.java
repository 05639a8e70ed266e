package org.parley.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.article.ArticleFiles;
import org.parley.coding.Coding;
import org.parley.coding.CodingJson;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;
import org.parley.graph.CodingCheck;
import org.parley.intake.CodingSheet;
import org.parley.intake.HandCoding;
import org.parley.vocabulary.Vocabulary;

/**
 * Sorts what is to be loaded: texts, codings, spreadsheets, RDF. Files of data are read whole here,
 * before a dataset is opened, so that a mistake in the last line leaves no trace of the first.
 */
final class Sources {

  private final DataGraphs graphs;
  private final CodingSheet sheet;
  private final Vocabulary vocabulary;
  private final Set<Path> texts = new TreeSet<>();
  private final Set<Path> data = new TreeSet<>();
  private final List<Source> found = new ArrayList<>();
  private final List<Outcome.Failed> failed = new ArrayList<>();

  private Sources(House house) {
    this.graphs = new DataGraphs(house);
    this.vocabulary = house.vocabulary();
    this.sheet = new CodingSheet(vocabulary);
  }

  /**
   * What the paths hold, in the order of the files.
   *
   * @throws Fault if a path is none, or holds nothing that can be loaded
   */
  static Sources of(House house, List<Path> paths) {
    Sources sources = new Sources(house);
    paths.forEach(sources::sort);
    sources.readAll();
    return sources;
  }

  List<Source> all() {
    return List.copyOf(found);
  }

  /** The files that cannot be used, and why. */
  List<Outcome.Failed> failed() {
    return List.copyOf(failed);
  }

  private void sort(Path path) {
    if (!Files.isDirectory(path)) {
      sortFile(path);
      return;
    }
    List<Path> codings = ArticleFiles.codingsIn(path);
    data.addAll(codings);
    texts.addAll(codings.isEmpty() ? ArticleFiles.find(List.of(path)) : ArticleFiles.in(path));
  }

  private void sortFile(Path file) {
    if (isData(file)) {
      data.add(file);
    } else {
      texts.addAll(ArticleFiles.find(List.of(file)));
    }
  }

  /** Tables and RDF are taken where a person names them; a folder may hold any. */
  private static boolean isData(Path file) {
    return Files.exists(file)
        && (isTable(file) || DataGraphs.isOne(file) || ArticleFiles.holdsCodings(file));
  }

  private static boolean isTable(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private void readAll() {
    Map<String, Path> textOf = new HashMap<>();
    List<Path> files = ArticleFiles.distinct(texts);
    files.forEach(file -> textOf.putIfAbsent(ArticleFiles.stem(file), file));
    for (Path file : data) {
      try {
        found.addAll(read(file, textOf));
      } catch (Fault fault) {
        failed.add(new Outcome.Failed(file, fault));
      }
    }
    Set<String> coded = new HashSet<>();
    found.forEach(source -> coded.add(source.article()));
    files.stream()
        .filter(file -> !coded.contains(ArticleFiles.stem(file)))
        .forEach(file -> found.add(new Source.Text(file)));
    found.sort(Comparator.comparing(Source::file));
  }

  private List<? extends Source> read(Path file, Map<String, Path> textOf) {
    if (DataGraphs.isOne(file)) {
      return graphs.read(file);
    }
    List<HandCoding> codings = isTable(file) ? sheet.read(file) : json(file);
    if (codings.isEmpty()) {
      throw Fault.of(ExitCode.BAD_INPUT, "no coding in this file").at(file);
    }
    List<Source.Coded> sources =
        codings.stream().map(coding -> coded(file, coding, textOf)).toList();
    requireAllOrNone(sources);
    return sources;
  }

  /** One of several codings in a file that cannot be used is a mistake in the file. */
  private void requireAllOrNone(List<Source.Coded> sources) {
    if (sources.size() > 1) {
      for (Source.Coded source : sources) {
        HandCoding.Told told = source.told();
        try {
          CodingCheck.check(vocabulary, told.article(), told.coding());
        } catch (Fault unfit) {
          throw unfit.at(source.coding().place() + ", article '" + source.article() + "'");
        }
      }
    }
  }

  private static List<HandCoding> json(Path file) {
    List<Coding> codings = CodingJson.readAll(file);
    return codings.stream().map(coding -> HandCoding.of(file.toString(), coding)).toList();
  }

  private static Source.Coded coded(Path file, HandCoding coding, Map<String, Path> textOf) {
    String article = coding.coding().article();
    Optional<Path> text =
        Optional.ofNullable(textOf.get(article)).or(() -> ArticleFiles.beside(file, article));
    return new Source.Coded(file, coding, text);
  }
}
