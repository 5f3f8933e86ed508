package org.steelyard.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.language.Tongue;
import org.steelyard.model.Coding;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.Reading;

/// Time of coding in proportion to the text, for texts that lead careless coders into squares.
///
/// In the suite eight times the text may take twenty times as long, where a square would take
/// sixty-four. `-Dsteelyard.soak=5000000` does the same with texts of up to that many units, each
/// in every language, as one line and as the reader cuts it.
class CoderLinearTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int SOAK = Integer.getInteger("steelyard.soak", 0);
  private static final int SMALL = SOAK > 0 ? SOAK / 8 : 1 << 13;
  private static final List<String> SLOWEST = new ArrayList<>();
  private static final Coder CODER = Coder.load();

  /// A text of any length, coded in `language`; as `line` it is one passage that no reader cut.
  record Case(String language, String name, boolean line, IntFunction<String> text) {
    @Override
    public String toString() {
      return language + (line ? " line " : " read ") + name;
    }

    Coding coded(ReadDocument document) {
      return CODER.code(document);
    }

    ReadDocument document(int size) {
      String text = text().apply(size);
      return line()
          ? SentenceDocument.of(language(), List.of(text))
          : in(language(), Reading.done(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
    }
  }

  /// `read` as if all of it were text in `language`: marks alone are in no language.
  private static ReadDocument in(String language, ReadDocument read) {
    List<Passage> passages = new ArrayList<>();
    for (Passage p : read.passages()) {
      PassageKind kind = p.kind().coded() ? p.kind() : PassageKind.BODY;
      passages.add(
          new Passage(
              p.documentId(), p.ordinal(), p.paragraph(), p.span(), kind, language, p.clean()));
    }
    return new ReadDocument(read.document(), passages);
  }

  private static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    int turn = 0;
    for (String language : Tongue.codes()) {
      for (Map.Entry<String, IntFunction<String>> one : Hostile.texts(language).entrySet()) {
        boolean all = SOAK > 0;
        boolean mark = one.getKey().startsWith("'");
        // In the suite each mark is met in one language only, other texts in English and one more.
        turn++;
        boolean due = turn % 5 == Tongue.codes().indexOf(language);
        if (all || due || (!mark && language.equals("en"))) {
          boolean line = turn % 2 == 0;
          cases.add(new Case(language, one.getKey(), line, one.getValue()));
          if (all) {
            cases.add(new Case(language, one.getKey(), !line, one.getValue()));
          }
        }
      }
    }
    return cases.stream();
  }

  private static long cpu(Case one, ReadDocument document) {
    long start = CLOCK.getCurrentThreadCpuTime();
    one.coded(document);
    return CLOCK.getCurrentThreadCpuTime() - start;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eightTimesTheTextTakesAboutEightTimesAsLong(Case one) {
    ReadDocument short1 = one.document(SMALL);
    long small = Math.min(cpu(one, short1), cpu(one, short1));
    long large = cpu(one, one.document(SMALL * 8));
    SLOWEST.add(String.format(java.util.Locale.ROOT, "%8d ns/unit %s", large / SMALL / 8, one));
    assertThat(large)
        .as("ns for %s against %s", large, small)
        .isLessThan(small * 20 + 150_000_000L);
  }

  @Test
  void aPassageLongerThanASentenceIsCodedInWindowsWhoseSpansStandInTheText() {
    String act = "Russia attacked Ukraine. ";
    ReadDocument document = SentenceDocument.of("en", List.of(act.repeat(1000)));
    assertThat(Windows.tooLong(document)).isEqualTo(1);
    Coding coding = CODER.code(document);
    assertThat(coding.reports()).hasSizeGreaterThan(5);
    assertThat(coding.reports())
        .allSatisfy(
            report -> {
              assertThat(report.source().span().of(document.document().text()))
                  .isIn("Russia", "Ukraine");
              assertThat(report.provenance().span().length()).isLessThanOrEqualTo(Windows.LONGEST);
            });
  }

  @Test
  void aPassageOfAnyUsualLengthIsLeftAsItIs() {
    ReadDocument document = SentenceDocument.of("en", List.of("a".repeat(Windows.LONGEST)));
    assertThat(Windows.of(document)).isSameAs(document);
  }

  @Test
  void windowsEndAtBlanksAndNeverWithinACharacter() {
    String text = "\uD83D\uDD4A".repeat(Windows.LONGEST) + " " + "ab ".repeat(Windows.LONGEST);
    ReadDocument cut = Windows.of(SentenceDocument.of("en", List.of(text)));
    StringBuilder all = new StringBuilder();
    for (Passage passage : cut.passages()) {
      String part = passage.clean().text();
      assertThat(part.length()).isLessThanOrEqualTo(Windows.LONGEST);
      assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
      assertThat(passage.span().of(text)).isEqualTo(part);
      all.append(part);
    }
    assertThat(all).hasToString(text);
    assertThat(cut.passages().getLast().clean().text()).endsWith("ab ");
  }

  @AfterAll
  static void tell() throws java.io.IOException {
    if (SOAK > 0) {
      SLOWEST.sort(java.util.Comparator.reverseOrder());
      java.nio.file.Files.write(java.nio.file.Path.of("target", "soak.txt"), SLOWEST);
    }
  }
}
