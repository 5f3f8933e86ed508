package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.model.Claim;
import org.steelyard.model.Coding;
import org.steelyard.model.Membership;
import org.steelyard.model.Outcome;
import org.steelyard.model.Polarity;
import org.steelyard.model.Quantity;
import org.steelyard.model.ReadDocument;

/// What a careful reader marked in the articles of the shared corpus. `corpus/marked.tsv` holds
/// hashes of the documents, offsets and coded facts, no text of the articles.
final class MarkedCorpusTest {
  private static final LocalPipeline PIPELINE = new LocalPipeline();

  private static Path folder() {
    Path root = Path.of(System.getProperty("steelyard.root", ".")).toAbsolutePath().normalize();
    Path near = root.resolveSibling("shared").resolve("corpus");
    Path folder = Files.isDirectory(near) ? near : root.resolve("../../shared/corpus").normalize();
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
    return folder;
  }

  /// Codings by the first digits of their document's hash.
  private static Map<String, Coding> codings() throws Exception {
    Map<String, Coding> codings = new HashMap<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        TextInput input = new TextInput("", text, "", "2024-08-20", "", "");
        if (PIPELINE.read(input) instanceof Outcome.Done<ReadDocument>(ReadDocument document)) {
          codings.put(hash(bytes), PIPELINE.code(document));
        }
      }
    }
    return codings;
  }

  private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return HexFormat.of().formatHex(hash).substring(0, 12);
  }

  private static List<String[]> marks(String kind) throws IOException {
    List<String[]> marks = new ArrayList<>();
    try (InputStream in = MarkedCorpusTest.class.getResourceAsStream("/corpus/marked.tsv")) {
      assertThat(in).isNotNull();
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(r -> r[0].equals(kind))
          .forEach(marks::add);
    }
    return marks;
  }

  @Test
  void everyClaimAndForecastThatAReaderMarksIsFound() throws Exception {
    Map<String, Coding> codings = codings();
    List<String> missed = new ArrayList<>();
    for (String[] mark : marks("claim")) {
      int at = Integer.parseInt(mark[2]);
      List<Claim> claims =
          codings.getOrDefault(mark[1], Coding.none(mark[1])).claims().stream()
              .filter(c -> c.provenance().span().start() <= at && at < c.provenance().span().end())
              .toList();
      if (claims.stream().noneMatch(claim -> agrees(claim, mark))) {
        missed.add(
            String.join(" ", mark)
                + " but "
                + claims.stream().map(MarkedCorpusTest::shown).toList());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static String shown(Claim c) {
    return c.speaker().name() + " " + c.about() + " " + c.quotation() + " " + c.polarity();
  }

  private static boolean agrees(Claim claim, String[] mark) {
    boolean speaker = mark[3].isEmpty() || claim.speaker().name().equals(mark[3]);
    boolean about = mark[4].isEmpty() || claim.about().containsAll(List.of(mark[4].split(" ", -1)));
    boolean given =
        mark[5].isEmpty() || claim.quotation().name().toLowerCase(Locale.ROOT).equals(mark[5]);
    boolean forecast = claim.forecast() == mark[6].contains("f");
    boolean horizon = claim.horizon().isEmpty() != mark[6].contains("h");
    boolean condition = !mark[6].contains("c") || !claim.condition().isEmpty();
    boolean polarity =
        switch (mark[7]) {
          case "+" -> claim.polarity() == Polarity.POSITIVE;
          case "-" -> claim.polarity() == Polarity.NEGATIVE;
          default -> true;
        };
    return speaker && about && given && forecast && horizon && condition && polarity;
  }

  @Test
  void everyQuantityThatAReaderMarksIsFoundAndNoOther() throws Exception {
    Map<String, Coding> codings = codings();
    List<String> wanted = new ArrayList<>();
    for (String[] mark : marks("quantity")) {
      wanted.add(String.join(" ", List.of(mark).subList(3, 8)));
    }
    List<String> found = new ArrayList<>();
    for (Coding coding : codings.values()) {
      for (Quantity one : coding.quantities()) {
        found.add(
            String.join(
                " ",
                one.measurand(),
                one.amount().toPlainString(),
                one.unit(),
                String.join(" ", one.of()),
                String.valueOf(one.period().from().getYear())));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void everyMembershipThatAReaderMarksIsFound() throws Exception {
    Map<String, Coding> codings = codings();
    List<String> missed = new ArrayList<>();
    for (String[] mark : marks("membership")) {
      List<Membership> found = codings.getOrDefault(mark[1], Coding.none(mark[1])).memberships();
      boolean any =
          found.stream()
              .anyMatch(
                  m ->
                      m.member().equals(mark[3])
                          && m.status().equals(mark[4])
                          && m.organisation().equals(mark[5]));
      if (!any) {
        missed.add(String.join(" ", mark));
      }
    }
    assertThat(missed).isEmpty();
  }
}
