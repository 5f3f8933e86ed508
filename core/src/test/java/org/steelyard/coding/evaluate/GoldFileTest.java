package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;

final class GoldFileTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("gold.jsonl"), List.of(lines));
  }

  @Test
  void anEventRowIsRead() throws IOException {
    EventGold row =
        GoldFile.events(
                file(
                    """
                    {"id":"a","doc":"d","sentence":3,"lang":"uk","text":"Текст.","records":\
                    [{"source":"AZE","target":"UKR","types":["AID"],"alts":["SUPPORT"],\
                    "reciprocal":true}],"ignore":[["RUS","AZE"]]}"""))
            .getFirst();
    assertThat(row.sentence()).isEqualTo(3);
    assertThat(row.language()).isEqualTo("uk");
    assertThat(row.records().getFirst().types()).containsExactly(PloverType.AID);
    assertThat(row.records().getFirst().alternatives()).containsExactly(PloverType.SUPPORT);
    assertThat(row.records().getFirst().reciprocal()).isTrue();
    assertThat(row.ignore()).containsExactly(Pair.of("AZE", "RUS"));
  }

  @Test
  void aRelationRowIsReadAndBlankLinesAreSkipped() throws IOException {
    List<RelationGold> rows =
        GoldFile.relations(
            file(
                "",
                """
                {"id":"r","text":"Baku helps.","source":"Baku","target":"it","label":"AID"}"""));
    assertThat(rows).containsExactly(new RelationGold("r", "Baku helps.", "Baku", "it", "AID", ""));
  }

  @Test
  void aBadRowNamesFileLineAndReason() throws IOException {
    Path noJson = file("{\"id\":\"r\"");
    assertThatThrownBy(() -> GoldFile.relations(noJson)).hasMessageContaining("Line 1 of");
    Path noLabel = file("", "{\"id\":\"r\",\"text\":\"t\",\"source\":\"s\",\"target\":\"t\"}");
    assertThatThrownBy(() -> GoldFile.relations(noLabel))
        .hasMessageContaining("Line 2 of")
        .hasMessageContaining("'label'");
  }

  @Test
  void theSharedGoldSetsAreRead() throws IOException {
    Path shared = Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "gold");
    assumeTrue(Files.isDirectory(shared), "The shared gold sets are absent: skipped.");
    assertThat(GoldFile.events(shared.resolve("ntrex-dev.jsonl"))).hasSize(5030);
    List<RelationGold> relations = GoldFile.relations(shared.resolve("plv-train.jsonl"));
    relations.forEach(LabelSet.PLV15::check);
    assertThat(relations).hasSize(1050);
  }
}
