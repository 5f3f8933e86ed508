package org.steelyard.publish.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.Coder;
import org.steelyard.coding.events.Marked;
import org.steelyard.coding.events.RelationModel;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;
import org.steelyard.publish.codebook.Codebook.Entry;
import org.steelyard.publish.codebook.Codebook.Example;
import org.steelyard.publish.exchange.RefiRules;

/// The codebook is whole, and how far the coder agrees with its examples is reported.
final class CodebookTest {
  private static final Codebook CODEBOOK = CodebookMaker.make();

  @Test
  void everyTypeHasThreeExamplesInEachLanguageBoundariesAndPredicates() {
    assertThat(CODEBOOK.entries()).hasSameSizeAs(PloverType.values());
    for (Entry entry : CODEBOOK.entries()) {
      for (String language : Tongue.codes()) {
        assertThat(entry.examples())
            .as(entry.type().type() + " " + language)
            .filteredOn(example -> example.language().equals(language))
            .extracting(Example::number)
            .containsExactly(1, 2, 3);
        assertThat(entry.predicates().get(language)).isNotEmpty();
      }
      assertThat(entry.boundaries()).as(entry.type().type().name()).hasSizeGreaterThan(1);
      assertThat(entry.boundaries()).noneMatch(b -> b.neighbour() == entry.type().type());
    }
  }

  @Test
  void everyContextThatReportsMayHaveIsDefined() {
    TreeSet<String> used = new TreeSet<>();
    Table.rows("data/ontology/contexts.tsv", 3).forEach(row -> used.add(row[1]));

    assertThat(CODEBOOK.contexts())
        .extracting(Codebook.Context::name)
        .containsExactlyElementsOf(used);
    assertThat(CODEBOOK.contexts()).noneMatch(context -> context.definition().isBlank());
  }

  @Test
  void noExampleIsATrainingSentence() {
    StringBuilder training = new StringBuilder();
    for (String language : Tongue.codes()) {
      training.append(Table.text("data/training/" + language + ".jsonl"));
      training.append(Table.text("data/training/" + language + "-more.jsonl"));
    }
    String plain = training.toString().replaceAll("</?[st]>", "");

    assertThat(CodebookMaker.examples()).noneMatch(example -> plain.contains(example.plain()));
  }

  @Test
  void theVersionFollowsTheContent() {
    assertThat(CODEBOOK.version()).startsWith("PLOVER 2021-09-17 ");
    assertThat(CodebookMaker.make()).isEqualTo(CODEBOOK);
  }

  @Test
  void theQdcKeepsTheSchemasRules() throws Exception {
    RefiRules.check(Qdc.write(CODEBOOK), "CodeBook", "urn:QDA-XML:codebook:1.0");
  }

  @Test
  void theHtmlPageHasEveryTypeAndMarksSourceAndTarget() {
    String page = CodebookHtml.write(CODEBOOK);

    for (PloverType type : PloverType.values()) {
      assertThat(page).contains("<h2 id=\"" + type + "\">");
    }
    assertThat(page).contains("<b>Hungary</b> agreed").contains("by <i>Serbia</i>.");
  }

  /// Not forced: the examples say what the codebook means, not what the machine does. The
  /// figure is
  /// printed by language; the bar only tells a broken coder.
  @Test
  void agreementOfTheCoderWithTheExamplesIsReported() {
    Coder coder = Coder.load();
    Map<String, int[]> byLanguage = new TreeMap<>();
    Map<String, TreeSet<String>> codings = new TreeMap<>();
    List<String> misses = new ArrayList<>();
    int answered = 0;
    for (Example example : CodebookMaker.examples()) {
      Marked marked = Marked.parse(example.marked());
      RelationModel.Answer answer = coder.relations().answer(marked, Tongue.of(example.language()));
      boolean relation = answer.type() == example.type();
      List<Report> reports =
          coder
              .code(SentenceDocument.of(example.language(), List.of(example.plain())))
              .reports()
              .stream()
              .filter(r -> r.source().span().overlaps(marked.source()) || r.reciprocal())
              .filter(r -> r.target().span().overlaps(marked.target()) || r.reciprocal())
              .toList();
      boolean event = reports.stream().anyMatch(r -> r.type() == example.type());
      int[] counts = byLanguage.computeIfAbsent(example.language(), _ -> new int[3]);
      counts[0]++;
      counts[1] += relation ? 1 : 0;
      counts[2] += event ? 1 : 0;
      answered += relation ? 1 : 0;
      codings
          .computeIfAbsent(example.type() + "-" + example.number(), _ -> new TreeSet<>())
          .add(answer.type().name());
      if (!relation) {
        misses.add(
            example.type()
                + " "
                + example.number()
                + " "
                + example.language()
                + "="
                + answer.type());
      }
    }
    byLanguage.forEach(
        (language, n) ->
            System.out.printf(
                Locale.ROOT,
                "codebook examples, %s: type given the pair %d of %d, whole event %d of %d%n",
                language,
                n[1],
                n[0],
                n[2],
                n[0]));
    System.out.printf(
        Locale.ROOT,
        "codebook examples: %d of %d sentences typed alike in all languages%nother types: %s%n",
        codings.values().stream().filter(types -> types.size() == 1).count(),
        codings.size(),
        misses);
    assertThat(answered).isGreaterThan(CodebookMaker.examples().size() / 2);
  }
}
