import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Writes the Java names of the core vocabulary, so that no term is typed twice. The build runs it
 * as a single source file, before it compiles.
 *
 * <p>Arguments: the directory of the sources to write, then the Turtle files to read.
 */
final class GenerateTerms {

  private static final String NAMESPACE = "https://w3id.org/parley/ns#";

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "org", "parley", "vocabulary");
    SortedSet<String> classes = new TreeSet<>();
    SortedSet<String> properties = new TreeSet<>();
    for (int i = 1; i < arguments.length; i++) {
      Model model = read(Path.of(arguments[i]));
      for (Resource term : model.filter(null, RDF.TYPE, null).subjects()) {
        if (term instanceof IRI iri && iri.getNamespace().equals(NAMESPACE)) {
          boolean isClass = model.contains(term, RDF.TYPE, RDFS.CLASS);
          (isClass ? classes : properties).add(iri.getLocalName());
        }
      }
    }
    Files.createDirectories(folder);
    write(folder, "PlClass", "The classes of the core vocabulary.", classes);
    write(folder, "Pl", "The properties of the core vocabulary.", properties);
  }

  private static Model read(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return Rio.parse(in, NAMESPACE, RDFFormat.TURTLE);
    }
  }

  private static void write(Path folder, String name, String comment, SortedSet<String> terms)
      throws IOException {
    String source =
        """
        package org.parley.vocabulary;

        import org.eclipse.rdf4j.model.IRI;
        import org.eclipse.rdf4j.model.util.Values;

        /** %s Written by the build from the ontology. */
        public final class %s {

          public static final String NAMESPACE = "%s";

        %s
          private %s() {}
        }
        """
            .formatted(
                comment,
                name,
                NAMESPACE,
                terms.stream().map(GenerateTerms::constant).collect(joining()),
                name);
    Path file = folder.resolve(name + ".java");
    if (!Files.exists(file) || !Files.readString(file).equals(source)) {
      Files.writeString(file, source);
    }
  }

  private static String constant(String term) {
    String name = term.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return "  public static final IRI %s = Values.iri(NAMESPACE, \"%s\");\n".formatted(name, term);
  }
}
