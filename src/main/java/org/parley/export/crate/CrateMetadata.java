package org.parley.export.crate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The metadata of a package, as RO-Crate 1.1 wants them: a flat graph of JSON-LD. */
record CrateMetadata(CrateHead head, List<Crate.Written> files) {

  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  CrateMetadata {
    files = List.copyOf(files);
  }

  String json() {
    List<Object> graph = new ArrayList<>(List.of(itself(), root()));
    files.forEach(file -> graph.add(entity(file)));
    Map<String, Object> document = new LinkedHashMap<>();
    // The context of RO-Crate knows no checksum.
    document.put(
        "@context",
        List.of(SPECIFICATION + "/context", Map.of("sha256", "https://schema.org/sha256")));
    document.put("@graph", graph);
    try {
      return JSON.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> itself() {
    Map<String, Object> itself = new LinkedHashMap<>();
    itself.put("@id", Crate.METADATA);
    itself.put("@type", "CreativeWork");
    itself.put("conformsTo", reference(SPECIFICATION));
    itself.put("about", reference("./"));
    return itself;
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("@id", "./");
    root.put("@type", "Dataset");
    root.put("name", head.name());
    root.put("description", head.description());
    root.put("identifier", head.identifier());
    root.put("version", head.version());
    root.put("datePublished", head.published().toString());
    root.put("license", reference(head.licence()));
    root.put("hasPart", files.stream().map(file -> reference(file.file().path())).toList());
    return root;
  }

  private static Map<String, Object> entity(Crate.Written written) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("@id", written.file().path());
    entity.put("@type", "File");
    entity.put("name", written.file().about());
    entity.put("encodingFormat", written.file().mediaType());
    entity.put("contentSize", Long.toString(written.bytes()));
    entity.put("sha256", written.sha256());
    return entity;
  }

  private static Map<String, String> reference(String id) {
    return Map.of("@id", id);
  }
}
