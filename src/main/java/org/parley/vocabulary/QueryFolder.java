package org.parley.vocabulary;

import java.util.List;
import java.util.Optional;
import org.parley.resource.ResourceFolder;

/**
 * Queries that are read, not registered: the library for users, the rules that derive triples, the
 * invariants that must return no row.
 */
public final class QueryFolder {

  private final List<NamedQuery> queries;

  private QueryFolder(List<NamedQuery> queries) {
    this.queries = queries;
  }

  /** The questions of users: {@code queries/}. */
  public static QueryFolder library() {
    return read("queries");
  }

  /** CONSTRUCT queries, to be run in this order, each on what the earlier ones left. */
  public static QueryFolder derivations() {
    return read("ontology/derive");
  }

  /** SELECT queries, each row of which is a fault of the data. */
  public static QueryFolder invariants() {
    return read("ontology/invariants");
  }

  private static QueryFolder read(String folder) {
    return new QueryFolder(
        ResourceFolder.of(folder).files(".rq").stream()
            .map(file -> NamedQuery.of(stem(file), ResourceFolder.text(file)))
            .toList());
  }

  /** All of them, sorted by name. */
  public List<NamedQuery> all() {
    return queries;
  }

  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(query -> query.name().equals(name)).findFirst();
  }

  private static String stem(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".rq".length());
  }
}
