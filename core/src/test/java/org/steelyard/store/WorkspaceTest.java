package org.steelyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.store.data.CodedDocument;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.Merged;
import org.steelyard.store.data.Receipt;
import org.steelyard.store.data.Run;
import org.steelyard.store.data.WorkspaceError;

class WorkspaceTest {
  @TempDir Path folder;

  private Workspace open(String name) {
    return Workspace.open(folder.resolve(name), "test");
  }

  @Test
  void whatIsIngestedIsReadBackEqualAndInCanonicalOrder() {
    CodedDocument one = Generated.coded(Generated.raw(1), "doc-1.txt");
    CodedDocument two = Generated.coded(Generated.raw(2), "doc-2.txt");
    try (Workspace workspace = open("w")) {
      workspace.ingest(List.of(Inputs.processed(Inputs.document(2))), "r1");
      Receipt receipt =
          workspace.ingest(List.of(Inputs.processed(Inputs.document(1))), "r1").getFirst();
      assertThat(workspace.reports()).isEmpty();
      assertThat(workspace.uncoded()).isEqualTo(2);
      assertThat(workspace.code(Inputs.READER::code, done -> {})).isEqualTo(2);
      assertThat(workspace.uncoded()).isZero();
      assertThat(receipt.fresh()).isTrue();
      assertThat(receipt.row().outcome()).isEqualTo(LedgerOutcome.STORED);
      List<CodedDocument> ordered =
          List.of(one, two).stream().sorted(Comparator.comparing(CodedDocument::id)).toList();
      assertThat(workspace.documents())
          .containsExactlyElementsOf(ordered.stream().map(d -> d.read().document()).toList());
      for (CodedDocument document : ordered) {
        assertThat(workspace.passages(document.id())).isEqualTo(document.read().passages());
        assertThat(workspace.coding(document.id()).reports())
            .containsExactlyInAnyOrderElementsOf(document.coding().reports());
        assertThat(workspace.coding(document.id()).quantities())
            .containsExactlyInAnyOrderElementsOf(document.coding().quantities());
        assertThat(workspace.documents(document.id().substring(0, 12))).hasSize(1);
        assertThat(workspace.raw(document.id())).isNotEmpty();
      }
      assertThat(workspace.claims())
          .hasSize(one.coding().claims().size() + two.coding().claims().size());
      assertThat(workspace.eventsStale()).isTrue();
      workspace.replaceEvents(Generated.events(workspace.reports()));
      assertThat(workspace.eventsStale()).isFalse();
      assertThat(workspace.events())
          .containsExactlyInAnyOrderElementsOf(Generated.events(workspace.reports()));
      assertThat(workspace.verify().problems()).isEmpty();
    }
  }

  @Test
  void theDigestDependsNeitherOnTheOrderNorOnTheGroupsNorOnRestarts() {
    List<Offer> offers = new ArrayList<>(Inputs.mixed(12));
    String digest;
    VerifyResult account;
    try (Workspace workspace = open("straight")) {
      Inputs.ingest(workspace, offers, 1);
      digest = workspace.digest();
      account = workspace.verify();
    }
    assertThat(account.problems()).isEmpty();
    assertThat(account.stored()).isEqualTo(12);
    assertThat(account.duplicate()).isEqualTo(7);
    assertThat(account.skipped()).isEqualTo(3);
    assertThat(account.refused()).isEqualTo(3);
    assertThat(account.inputs()).isEqualTo(offers.size());
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(offers, new Random(seed));
      String name = "shuffled" + seed;
      try (Workspace workspace = open(name)) {
        Inputs.ingest(workspace, offers.subList(0, 11), 3);
      }
      try (Workspace workspace = open(name)) {
        Inputs.ingest(workspace, offers, 2 + 5 * seed);
        assertThat(workspace.digest()).as("seed %d", seed).isEqualTo(digest);
        assertThat(workspace.verify()).as("seed %d", seed).isEqualTo(account);
      }
    }
  }

  @Test
  void offeringTheSameInputAgainChangesNothing() throws IOException {
    List<Offer> offers = Inputs.mixed(8);
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, offers, 3);
      String digest = workspace.digest();
      String log = Files.readString(folder.resolve("w/inputs.jsonl"));
      for (int i = 0; i < 3; i++) {
        Inputs.ingest(workspace, offers, 5);
      }
      assertThat(workspace.digest()).isEqualTo(digest);
      assertThat(Files.readString(folder.resolve("w/inputs.jsonl"))).isEqualTo(log);
      assertThat(workspace.ingest(List.of(Inputs.processed(offers.getFirst())), "r2"))
          .allMatch(receipt -> !receipt.fresh());
    }
  }

  @Test
  void theStandingTellsWhatNeedNotBeRead() {
    Offer first = Inputs.document(1);
    Offer later = new Offer(first.raw(), "z.txt", Given.NOTHING);
    Offer preferred = new Offer(first.raw(), "a.txt", Given.NOTHING);
    Offer tool = new Offer(first.raw(), "t.exe", Given.NOTHING);
    try (Workspace workspace = open("w")) {
      assertThat(workspace.standing(first)).isEqualTo(Standing.NEW);
      assertThatThrownBy(() -> workspace.repeat(first, "r"))
          .isInstanceOf(IllegalStateException.class);
      workspace.ingest(List.of(Inputs.processed(first)), "r");
      assertThat(workspace.standing(first)).isEqualTo(Standing.KNOWN);
      assertThat(workspace.standing(later)).isEqualTo(Standing.DUPLICATE);
      assertThat(workspace.standing(preferred)).isEqualTo(Standing.NEW);
      LedgerRow row = workspace.repeat(later, "r").row();
      assertThat(row.outcome()).isEqualTo(LedgerOutcome.DUPLICATE);
      assertThat(row.name()).isEqualTo("z.txt");
      assertThat(row.reason()).isEqualTo("The same bytes as doc-1.txt");
      workspace.skip(tool, "not a document", "r");
      assertThat(workspace.standing(tool)).isEqualTo(Standing.FAILED);
      assertThat(workspace.standing(later)).isEqualTo(Standing.KNOWN);
    }
  }

  @Test
  void aDocumentThatIsNotThatOfTheBytesIsRefused() {
    CodedDocument other = Generated.coded(Generated.raw(2), "doc-2.txt");
    try (Workspace workspace = open("w")) {
      Processed wrong = new Processed(Inputs.document(1), new Outcome.Done<>(other.read()));
      Receipt receipt = workspace.ingest(List.of(wrong), "r").getFirst();
      assertThat(receipt.row().outcome()).isEqualTo(LedgerOutcome.REFUSED);
      assertThat(receipt.row().reason()).contains("not the hash").contains("\nMaybe ");
      assertThat(workspace.documents()).isEmpty();
    }
  }

  @Test
  void aCodingThatDoesNotFitTheTextIsLeftOutAndTold() {
    CodedDocument other = Generated.coded(Generated.raw(2), "doc-2.txt");
    try (Workspace workspace = open("w")) {
      workspace.ingest(List.of(Inputs.processed(Inputs.document(1))), "r");
      workspace.code(read -> other.coding(), done -> {});
      assertThat(workspace.reports()).isEmpty();
      assertThat(workspace.uncoded()).isZero();
      assertThat(workspace.verify().problems())
          .singleElement()
          .asString()
          .contains("was not coded")
          .contains("another document");
    }
  }

  @Test
  void aCoderThatThrowsCostsOneCoding() {
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, Inputs.mixed(3), 9);
      int all = workspace.reports().size();
      workspace.ingest(List.of(Inputs.processed(Inputs.document(7))), "r");
      workspace.code(
          read -> {
            throw new IllegalStateException("out of luck");
          },
          done -> {});
      assertThat(workspace.reports()).hasSize(all);
      assertThat(workspace.verify().problems()).singleElement().asString().contains("out of luck");
    }
  }

  @Test
  void aRebuildGivesTheSameDigestEvenWithoutTheDatabase() throws IOException {
    String digest;
    Path directory = folder.resolve("w");
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, Inputs.mixed(12), 4);
      Instant now = Instant.parse("2026-11-26T10:00:00Z");
      workspace.record(new Run("r1", "read", Map.of(), "", "", Map.of("a", 1L), now, now));
      digest = workspace.digest();
    }
    Files.delete(directory.resolve("steelyard.duckdb"));
    assertThatThrownBy(() -> open("w"))
        .isInstanceOf(WorkspaceError.Damaged.class)
        .hasMessageContaining("not there")
        .hasMessageContaining("Maybe run `steelyard rebuild`");
    try (Workspace workspace = Workspace.rebuild(directory, "rebuild", Inputs.READER)) {
      assertThat(workspace.digest()).isEqualTo(digest);
      assertThat(workspace.verify().problems()).isEmpty();
      assertThat(workspace.runs()).hasSize(1);
    }
    // Without inputs.jsonl the documents still come back, without their names.
    Files.writeString(directory.resolve("inputs.jsonl"), "");
    try (Workspace workspace = Workspace.rebuild(directory, "rebuild", Inputs.READER)) {
      assertThat(workspace.documents()).hasSize(12);
      assertThat(workspace.verify().problems()).isEmpty();
    }
  }

  @Test
  void aDatabaseDamagedByHandIsRefusedWithTheWayOut() throws IOException {
    Path directory = folder.resolve("w");
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, Inputs.mixed(4), 9);
    }
    Path database = directory.resolve("steelyard.duckdb");
    byte[] whole = Files.readAllBytes(database);
    byte[] changed = whole.clone();
    for (int i = 4096; i < 12288; i++) {
      changed[i] ^= 0x55;
    }
    for (byte[] damaged :
        List.of(changed, "no database".getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      Files.write(database, damaged);
      assertThatThrownBy(() -> open("w"))
          .isInstanceOf(WorkspaceError.Damaged.class)
          .hasMessageContaining("steelyard.duckdb")
          .hasMessageContaining("\nMaybe run `steelyard rebuild`");
    }
    try (Workspace workspace = Workspace.rebuild(directory, "rebuild", Inputs.READER)) {
      assertThat(workspace.verify().ok()).isTrue();
    }
  }

  @Test
  void changedBytesAreFoundByVerify() throws IOException {
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, Inputs.mixed(4), 9);
      String id = Inputs.document(2).id();
      Path raw = folder.resolve("w/documents").resolve(id.substring(0, 2));
      Files.writeString(raw.resolve(id.substring(2)), "documENT 2");
      VerifyResult result = workspace.verify();
      assertThat(result.ok()).isFalse();
      assertThat(result.problems())
          .singleElement()
          .asString()
          .contains("changed")
          .contains("doc-2.txt");
    }
  }

  @Test
  void aReportWithoutAnEventIsFoundUnlessItIsSetAside() {
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, Inputs.mixed(4), 9);
      var events = workspace.events();
      var lost = events.getFirst().reports().getFirst();
      workspace.replaceEvents(events.subList(1, events.size()));
      assertThat(workspace.verify().problems()).singleElement().asString().contains(lost);
      workspace.replaceEvents(
          new Merged(events.subList(1, events.size()), Map.of(lost, "rejected by a person")));
      assertThat(workspace.verify().problems()).isEmpty();
      assertThat(workspace.setAside()).containsExactly(Map.entry(lost, "rejected by a person"));
    }
  }

  @Test
  void aStopBetweenTheFilesAndTheDatabaseIsTakenUp() throws IOException {
    Path directory = folder.resolve("w");
    List<Offer> offers = Inputs.mixed(6);
    String digest;
    try (Workspace workspace = open("whole")) {
      Inputs.ingest(workspace, offers, 1);
      digest = workspace.digest();
    }
    try (Workspace workspace = open("w")) {
      Inputs.ingest(workspace, offers.subList(0, 5), 1);
    }
    // As if stopped after the true files were written, the last line half.
    String all = Files.readString(folder.resolve("whole/inputs.jsonl"));
    Files.writeString(directory.resolve("inputs.jsonl"), all + "{\"name\":\"ha");
    for (Offer offer : offers) {
      RawDocuments from = new RawDocuments(folder.resolve("whole/documents"), folder);
      if (from.intact(offer.id())) {
        new RawDocuments(directory.resolve("documents"), directory.resolve("tmp"))
            .write(offer.raw(), offer.id(), offer.name());
      }
    }
    try (Workspace workspace = open("w")) {
      assertThat(workspace.pending()).isNotEmpty();
      assertThat(workspace.verify().ok()).isFalse();
      assertThat(workspace.recover(Inputs.READER, "r2")).allMatch(Receipt::fresh);
      workspace.copies();
      workspace.code(Inputs.READER::code, done -> {});
      workspace.replaceEvents(Inputs.READER.merge(workspace.reports()));
      assertThat(workspace.pending()).isEmpty();
      assertThat(workspace.verify().problems()).isEmpty();
      assertThat(workspace.digest()).isEqualTo(digest);
      assertThat(Files.readString(directory.resolve("inputs.jsonl"))).isEqualTo(all);
    }
  }

  @Test
  void anOpenWorkspaceIsLockedAndNamesItsHolder() {
    try (Workspace workspace = open("w")) {
      assertThat(workspace.ledger()).isEmpty();
      assertThatThrownBy(() -> open("w"))
          .isInstanceOf(WorkspaceError.Locked.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("`test`")
          .hasMessageContaining("\nMaybe ");
    }
    open("w").close();
  }

  @Test
  void aFolderWithOtherFilesIsNotMadeAWorkspace() throws IOException {
    Files.createDirectories(folder.resolve("w"));
    Files.writeString(folder.resolve("w/thesis.txt"), "mine");
    assertThatThrownBy(() -> open("w"))
        .isInstanceOf(WorkspaceError.Invalid.class)
        .hasMessageContaining("no workspace")
        .hasMessageContaining("\nMaybe ");
    assertThat(folder.resolve("w/documents")).doesNotExist();
  }

  @Test
  void correctionsAreKeptInOrder() {
    try (Workspace workspace = open("w")) {
      workspace.correct("{\"n\":1}");
      workspace.correct("{\"n\":2}");
      assertThat(workspace.corrections()).containsExactly("{\"n\":1}", "{\"n\":2}");
      assertThat(workspace.settings()).isEqualTo(Settings.defaults());
    }
  }
}
