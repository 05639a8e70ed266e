package org.parley.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The ontology for people, as HTML, made from the same files that the program reads. */
public final class OntologyPage {

  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%;margin:1rem 0}"
          + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid"
          + " #ccc}code{font-size:.9em}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0}.wide{overflow-x:auto}"
          + "@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}a{color:#8bf}}";

  private final Vocabulary vocabulary;
  private final Declarations declared;
  private final Markup page = new Markup();

  private OntologyPage(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.declared = new Declarations(new LinkedHashModel(vocabulary.source()));
  }

  /** A page of its own that needs nothing beside it, always the same for the same ontology. */
  public static String html(Vocabulary vocabulary) {
    return new Markup()
        .raw("<!DOCTYPE html>")
        .raw("<html lang=\"en\">")
        .raw("<meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .element("title", title(vocabulary))
        .raw("<style>" + STYLE + "</style>")
        .element("h1", title(vocabulary))
        .raw(matter(vocabulary))
        .raw("</html>")
        .toString();
  }

  /** What the ontology is called. */
  public static String title(Vocabulary vocabulary) {
    OntologyPage page = new OntologyPage(vocabulary);
    return page.declared.text(page.ontology(), DCTERMS.TITLE).orElse("Parley");
  }

  /**
   * All that stands below the title, to be put into a page. A kind, class, property or code list
   * has its name as id, a code {@code code-} and its name.
   */
  public static String matter(Vocabulary vocabulary) {
    return new OntologyPage(vocabulary).matter();
  }

  private IRI ontology() {
    return declared.instancesOf(OWL.ONTOLOGY).stream().findFirst().orElseThrow();
  }

  private String matter() {
    page.element("p", declared.text(ontology(), DCTERMS.DESCRIPTION).orElse(""));
    page.raw(
        "<p>Namespace <code>%s</code>, version %s.</p>"
            .formatted(Pl.NAMESPACE, declared.text(ontology(), OWL.VERSIONINFO).orElse("")));
    page.raw(
        "<nav aria-label=\"Contents\"><ul class=\"row\"><li><a href=\"#kinds\">Kinds of"
            + " event</a></li><li><a href=\"#classes\">Classes</a></li><li><a"
            + " href=\"#properties\">Properties</a></li><li><a href=\"#codes\">Code"
            + " lists</a></li></ul></nav>");
    kinds();
    classes();
    properties();
    codes();
    return page.toString();
  }

  private void kinds() {
    page.heading(2, "kinds", "Kinds of event");
    page.element(
        "p",
        "What happened is an instance of its kind. What is planned, proposed or expected is a"
            + " Prospect that would be one, what did not happen a NonEvent that was not one; of"
            + " both, everything is said with wouldHave before the name of the property.");
    Stream.concat(vocabulary.kinds().stream(), Stream.of(vocabulary.assessment()))
        .forEach(this::kind);
  }

  private void kind(Kind kind) {
    page.heading(3, kind.name(), kind.name());
    page.element("p", kind.comment());
    note(kind.iri(), Pl.PLOVER, "PLOVER");
    note(kind.iri(), Pl.CAMEO, "CAMEO");
    Stream<List<String>> roles =
        kind.roles().stream()
            .map(role -> List.of(code(role.name()), "role", ranges(role), comment(role.iri())));
    Stream<List<String>> attributes =
        kind.attributes().stream()
            .map(each -> List.of(code(each.name()), "attribute", range(each), comment(each.iri())));
    page.table(
        List.of("property", "is", "range", "meaning"), Stream.concat(roles, attributes).toList());
  }

  private void note(IRI term, IRI property, String name) {
    String values =
        declared.values(term, property).map(Object::toString).sorted().collect(joining(", "));
    if (!values.isEmpty()) {
      page.element("p", name + ": " + values.replace("\"", ""));
    }
  }

  private static String ranges(Role role) {
    return role.ranges().stream().map(OntologyPage::link).collect(joining(" or "));
  }

  private static String range(Attribute attribute) {
    return attribute
        .scheme()
        .map(OntologyPage::link)
        .orElseGet(() -> code(attribute.datatype().getLocalName()));
  }

  private void classes() {
    page.heading(2, "classes", "Classes");
    page.table(
        List.of("class", "below", "meaning"),
        ours(RDFS.CLASS)
            .filter(term -> vocabulary.findKind(term.getLocalName()).isEmpty())
            .filter(term -> !term.equals(PlClass.ASSESSMENT))
            .map(term -> List.of(anchor(term), below(term, RDFS.SUBCLASSOF), comment(term)))
            .toList());
  }

  private void properties() {
    page.heading(2, "properties", "Properties");
    page.table(
        List.of("property", "below", "of", "range", "meaning"),
        Stream.of(RDF.PROPERTY, PlClass.ROLE, PlClass.ATTRIBUTE, PlClass.RELATION)
            .flatMap(this::ours)
            .sorted((a, b) -> a.stringValue().compareTo(b.stringValue()))
            .map(this::property)
            .toList());
  }

  private List<String> property(IRI term) {
    return List.of(
        anchor(term),
        below(term, RDFS.SUBPROPERTYOF),
        declared.iri(term, RDFS.DOMAIN).map(OntologyPage::shown).orElse(""),
        declared.iri(term, RDFS.RANGE).map(OntologyPage::shown).orElse(""),
        comment(term));
  }

  private void codes() {
    page.heading(2, "codes", "Code lists");
    for (String scheme : vocabulary.schemes()) {
      page.heading(3, scheme, scheme);
      page.table(
          List.of("code", "label", "meaning"),
          vocabulary.codes(scheme).stream()
              .map(name -> vocabulary.code(scheme, name).orElseThrow())
              .map(each -> List.of(coded(each), Markup.escaped(each.label()), meaning(each)))
              .toList());
    }
  }

  private static String coded(Code code) {
    String name = Markup.escaped(code.name());
    return "<code id=\"code-%s\">%s</code>".formatted(name, name);
  }

  private String meaning(Code code) {
    return declared.text(code.iri(), SKOS.DEFINITION).map(Markup::escaped).orElse("");
  }

  private Stream<IRI> ours(IRI type) {
    return declared.instancesOf(type).stream()
        .filter(term -> term.getNamespace().equals(Pl.NAMESPACE));
  }

  private String below(IRI term, IRI property) {
    return declared.iris(term, property).map(OntologyPage::shown).sorted().collect(joining(", "));
  }

  private String comment(IRI term) {
    Optional<String> comment = declared.text(term, RDFS.COMMENT);
    return Markup.escaped(comment.or(() -> declared.text(term, RDFS.LABEL)).orElse(""));
  }

  private static String anchor(IRI term) {
    return "<code id=\"%s\">%s</code>".formatted(term.getLocalName(), term.getLocalName());
  }

  private static String shown(IRI term) {
    return term.getNamespace().equals(Pl.NAMESPACE)
        ? link(term.getLocalName())
        : "<a href=\"%s\">%s</a>"
            .formatted(Markup.escaped(term.stringValue()), Markup.escaped(term.getLocalName()));
  }

  private static String link(String name) {
    return "<a href=\"#%s\"><code>%s</code></a>".formatted(name, name);
  }

  private static String code(String name) {
    return "<code>" + Markup.escaped(name) + "</code>";
  }
}
