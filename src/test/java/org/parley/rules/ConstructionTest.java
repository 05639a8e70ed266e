package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.coding.Span;
import org.parley.nlp.Sentence;

class ConstructionTest {

  private static final List<SemanticGraph> GRAPHS =
      List.of(
          graph("[met/VBD-2 nsubj>[Ministers/NNS-1 amod>Turkish/JJ-0] obl:in>[Ankara/NNP-4]]"),
          graph("[held/VBD-2 nsubj>Zambia/NNP-1 obj>[talks/NNS-3 nmod:with>Malawi/NNP-5]]"),
          graph("[said/VBD-2 nsubj>He/PRP-1 ccomp>[met/VBD-4 nsubj>they/PRP-3 neg>not/RB-5]]"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{lemma:/meet|met/;tag:/VB.*/}=trigger >/nsubj.*/ {}=participant",
        "{tag:/VB.*/;lemma:/held/}=trigger >obj ({lemma:/talks?/}=talks >/nmod:.*/ {}=other)",
        "{}=from >ccomp {lemma:/met/}=to",
        "{lemma:/say|said/} >ccomp ({lemma:/met/}=trigger !>neg {})",
        "{lemma:/met/}=trigger !>neg {lemma:/not/}",
        "{lemma:/met/}=trigger ?>neg {lemma:/not/}=no",
        "{tag:/VB.*/}=trigger [>obj {lemma:/talks/}=a | >ccomp {lemma:/met/}=b]",
        "{lemma:/m.t/}=trigger",
        "!{lemma:/met/}=other",
        "{lemma:/absent/}=trigger",
        "{}=any"
      })
  void findsWhatSemgrexFinds(String semgrex) {
    Construction construction = Construction.of(semgrex);
    SemgrexPattern pattern = SemgrexPattern.compile(semgrex);

    for (SemanticGraph graph : GRAPHS) {
      List<Map<String, Integer>> found = new ArrayList<>();
      construction.search(sentence(graph), match -> found.add(nodes(match)));

      assertThat(found).isEqualTo(plain(pattern, graph));
    }
  }

  private static List<Map<String, Integer>> plain(SemgrexPattern pattern, SemanticGraph graph) {
    List<Map<String, Integer>> found = new ArrayList<>();
    SemgrexMatcher matcher = pattern.matcher(graph);
    while (matcher.find()) {
      found.add(nodes(matcher));
    }
    return found;
  }

  private static Map<String, Integer> nodes(SemgrexMatcher match) {
    Map<String, Integer> nodes = new TreeMap<>();
    match.getNodeNames().forEach(name -> nodes.put(name, match.getNode(name).index()));
    return nodes;
  }

  private static SemanticGraph graph(String written) {
    SemanticGraph graph = SemanticGraph.valueOf(written);
    graph.vertexSet().forEach(word -> word.setLemma(word.word().toLowerCase(Locale.ROOT)));
    return graph;
  }

  private static Sentence sentence(SemanticGraph graph) {
    List<IndexedWord> words = graph.vertexListSorted();
    List<Span> spans =
        words.stream().map(word -> new Span(word.index(), word.index() + 1)).toList();
    return new Sentence(
        0,
        0,
        new Span(0, 9),
        "",
        words,
        spans,
        graph,
        graph.topologicalSort(),
        List.of(),
        List.of(),
        List.of());
  }
}
