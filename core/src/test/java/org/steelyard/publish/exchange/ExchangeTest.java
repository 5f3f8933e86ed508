package org.steelyard.publish.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.Coder;
import org.steelyard.language.Table;
import org.steelyard.model.Coding;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.publish.codebook.CodeNode;
import org.steelyard.publish.codebook.CodebookMaker;
import org.steelyard.read.DocumentReader;
import org.w3c.dom.Element;

/// Exports parse back to the spans they were written from.
final class ExchangeTest {
  /// Written here: line ends within sentences, reserved characters, characters beyond the basic
  /// plane, a word cut at a line's end.
  private static final String HARD =
      """
      Baku \uD83D\uDE00 [*] a_b | c;d -> e \\ f

      On 3 June 2024 the foreign minister of Georgia met
      the foreign minister of Armenia in Tbilisi \uD83D\uDE00. Russia accused Ukraine of shelling; Ukraine accused Russia_of
      lies.

      Canada imposed sanctions on Belarus \uD835\uDD38 and Russia on 4 June 2024.
      """;

  private static final List<CodedText> TEXTS = new ArrayList<>();

  @BeforeAll
  static void codeTheSample() {
    Coder coder = Coder.load();
    DocumentReader reader = new DocumentReader();
    Given given =
        new Given(
            new PublicationDate(When.day(LocalDate.of(2024, 6, 5)), PublicationDate.How.GIVEN),
            Source.UNKNOWN);
    add(coder, reader.read(HARD.getBytes(StandardCharsets.UTF_8), "hard.txt", given));
    for (String[] row : Table.rows("data/sample/files.tsv", 1)) {
      byte[] bytes = Table.text("data/sample/" + row[0]).getBytes(StandardCharsets.UTF_8);
      add(coder, reader.read(bytes, row[0], Given.NOTHING));
    }
  }

  private static void add(Coder coder, Outcome<ReadDocument> outcome) {
    if (outcome instanceof Outcome.Done<ReadDocument>(ReadDocument read)) {
      Coding coding = coder.code(read);
      TEXTS.add(
          new CodedText(
              read.document(),
              read.passages(),
              coding.reports(),
              coding.claims(),
              coding.quantities(),
              coding.memberships()));
    }
  }

  private static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static byte[] qdpx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Qdpx.write(CodebookMaker.make(), TEXTS, out);
    return out.toByteArray();
  }

  private static byte[] webanno() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(WebAnno.write(TEXTS, out)).as("reports left out").isZero();
    return out.toByteArray();
  }

  @Test
  void thereIsSomethingToExport() {
    assertThat(TEXTS).hasSize(62);
    assertThat(TEXTS.getFirst().reports()).hasSizeGreaterThan(2);
  }

  @Test
  void theSameCodingsGiveTheSameBytes() throws IOException {
    assertThat(qdpx()).isEqualTo(qdpx());
    assertThat(webanno()).isEqualTo(webanno());
  }

  @Test
  void theProjectKeepsTheSchemasRules() throws Exception {
    Map<String, String> files = unzip(qdpx());
    assertThat(files.keySet().iterator().next()).isEqualTo("project.qde");
    RefiRules.check(files.getOrDefault("project.qde", ""), "Project", "urn:QDA-XML:project:1.0");
  }

  @Test
  void selectionsOfTheProjectCoverTheWordsTheyWereMadeFrom() throws Exception {
    Map<String, String> files = unzip(qdpx());
    Element project =
        RefiRules.check(
            files.getOrDefault("project.qde", ""), "Project", "urn:QDA-XML:project:1.0");
    Map<String, String> covered = new LinkedHashMap<>();
    for (Element sources : RefiRules.children(project)) {
      if (sources.getLocalName().equals("Sources")) {
        RefiRules.children(sources).forEach(source -> selections(source, files, covered));
      }
    }
    int reports = 0;
    for (CodedText text : TEXTS) {
      assertThat(files)
          .containsEntry(
              "Sources/" + CodeNode.guid("document/" + text.document().id()) + ".txt",
              text.document().text());
      for (Report report : text.reports()) {
        reports++;
        assertThat(covered)
            .containsEntry(CodeNode.guid(Selection.key(report, "act")), report.provenance().quote())
            .containsEntry(
                CodeNode.guid(Selection.key(report, "source")),
                report.source().span().of(text.document().text()))
            .containsEntry(
                CodeNode.guid(Selection.key(report, "target")),
                report.target().span().of(text.document().text()));
      }
    }
    assertThat(reports).isGreaterThan(150);
  }

  private static void selections(
      Element source, Map<String, String> files, Map<String, String> covered) {
    String path = source.getAttribute("plainTextPath").replace("internal://", "Sources/");
    int[] points = files.getOrDefault(path, "").codePoints().toArray();
    for (Element selection : RefiRules.children(source)) {
      int start = Integer.parseInt(selection.getAttribute("startPosition"));
      int end = Integer.parseInt(selection.getAttribute("endPosition"));
      covered.put(selection.getAttribute("guid"), new String(points, start, end - start));
    }
  }

  @Test
  void webAnnoFilesParseBackToTheSameSpansAndRelations() throws IOException {
    List<String> files = new ArrayList<>(unzip(webanno()).values());
    assertThat(files).hasSameSizeAs(TEXTS);
    int acts = 0;
    int ruled = 0;
    for (int i = 0; i < TEXTS.size(); i++) {
      CodedText text = TEXTS.get(i);
      String whole = text.document().text();
      TsvParser parsed = new TsvParser(files.get(i));
      TreeSet<String> actors = new TreeSet<>();
      TreeSet<String> deeds = new TreeSet<>();
      for (Report report : text.reports()) {
        actors.add(actor(report, true));
        actors.add(actor(report, false));
        deeds.add(
            String.join(
                " ",
                report.source().span().start() + " " + report.source().code(),
                "> " + report.target().span().start() + " " + report.target().code(),
                report.modality().name().toLowerCase(Locale.ROOT),
                report.mode(),
                report.type().name()));
        ruled += report.rule().startsWith("model:") ? 0 : 1;
      }
      acts += parsed.acts.size();
      assertThat(parsed.actors).as(text.document().name()).isEqualTo(actors);
      assertThat(parsed.deeds).as(text.document().name()).isEqualTo(deeds);
      // What the format keeps of the text is the text, but for what lies between sentences.
      for (int at = 0; at < parsed.text.length(); at++) {
        char c = parsed.text.charAt(at);
        assertThat(c == ' ' || c == whole.charAt(at)).as(text.document().name() + at).isTrue();
      }
    }
    // Predicates are found again for almost all reports that rest on a lexicon entry; several
    // reports may share one.
    assertThat(acts).isGreaterThan(ruled / 2);
  }

  private static String actor(Report report, boolean source) {
    var mention = source ? report.source() : report.target();
    return mention.span().start() + "-" + mention.span().end() + " " + mention.code();
  }

  @Test
  void thePredicateIsMarkedWhereItStands() throws IOException {
    CodedText text = TEXTS.getFirst();
    TsvParser parsed = new TsvParser(unzip(webanno()).values().iterator().next());
    assertThat(parsed.acts)
        .extracting(
            act -> {
              String[] span = act.split(" ", -1)[0].split("-", -1);
              return text.document()
                  .text()
                  .substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
            })
        .anyMatch(words -> words.startsWith("accused"))
        .anyMatch(words -> words.startsWith("imposed sanctions"));
  }

  @Test
  void reservedCharactersAreEscaped() {
    assertThat(TsvEscape.value("a_b|c[1]->;*\\")).isEqualTo("a\\_b\\|c\\[1\\]\\->\\;\\*\\\\");
    assertThat(TsvEscape.value("")).isEqualTo("*");
    assertThat(TsvEscape.text("a\tb\\c\r")).isEqualTo("a\\tb\\\\c\\r");
  }
}
