package org.steelyard.store.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.model.Given;
import org.steelyard.store.Generated;
import org.steelyard.store.data.CodedDocument;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;
import org.steelyard.store.data.WorkspaceError;

class DatabaseTest {
  @TempDir Path folder;

  private static Batch batch(int number) {
    CodedDocument coded = Generated.coded(Generated.raw(number), "d");
    LedgerRow row =
        new LedgerRow(
            new Input.Key("d" + number, coded.id(), Given.NOTHING),
            LedgerOutcome.STORED,
            coded.id(),
            "",
            "r",
            number);
    return new Batch(List.of(), List.of(coded.read()), List.of(), List.of(row));
  }

  private static CodedBatch codings(int number) {
    CodedDocument coded = Generated.coded(Generated.raw(number), "d");
    return new CodedBatch(List.of(new CodedBatch.Item(coded.coding(), "")));
  }

  private Database create(Session.Commit commit) {
    return Database.create(folder.resolve("d.duckdb"), folder.resolve("temp"), commit);
  }

  @Test
  void aCommitThatThrowsButIsDurableIsNotRepeated() {
    AtomicInteger commits = new AtomicInteger();
    try (Database database =
        create(
            statement -> {
              statement.execute("COMMIT");
              if (commits.incrementAndGet() == 1) {
                throw new SQLException("COMMIT succeeded, but the checkpoint failed");
              }
            })) {
      database.write(batch(1));
      database.write(batch(2));
      assertThat(commits).hasValue(2);
      assertThat(database.documentIds()).hasSize(2);
      assertThat(database.ledger()).hasSize(2);
    }
  }

  @Test
  void aCommitThatDidNotHappenIsRepeatedOnce() {
    AtomicInteger commits = new AtomicInteger();
    try (Database database =
        create(
            statement -> {
              if (commits.incrementAndGet() == 1) {
                throw new SQLException("disk full");
              }
              statement.execute("COMMIT");
            })) {
      database.write(batch(1));
      assertThat(commits).hasValue(2);
      database.write(codings(1));
      assertThat(database.all(Tables.REPORTS))
          .containsExactlyInAnyOrderElementsOf(
              Generated.coded(Generated.raw(1), "d").coding().reports());
      assertThat(database.ledger()).hasSize(1);
    }
  }

  @Test
  void aCommitThatNeverHappensLeavesNothingAndIsTold() {
    try (Database database =
        create(
            statement -> {
              throw new SQLException("disk full");
            })) {
      assertThatThrownBy(() -> database.write(batch(1)))
          .isInstanceOf(WorkspaceError.Failed.class)
          .hasMessageContaining("disk full")
          .hasMessageContaining("\nMaybe ");
      assertThat(database.documentIds()).isEmpty();
      assertThat(database.ledger()).isEmpty();
      assertThat(database.session().number("SELECT count(*) FROM passages")).isZero();
    }
  }

  @Test
  void theDocumentsAskedForAreReadAndNoneBetweenThem() {
    try (Database database = create(Session.Commit.PLAIN)) {
      for (int i = 0; i < 9; i++) {
        database.write(batch(i));
      }
      List<String> all = database.documentIds();
      List<String> asked = List.of(all.getFirst(), all.get(4), all.getLast());
      assertThat(database.readDocuments(asked))
          .extracting(read -> read.document().id())
          .containsExactlyElementsOf(asked);
      assertThat(database.readDocuments(List.of())).isEmpty();
    }
  }

  @Test
  void typedColumnsSayWhatTheRecordsSay() {
    try (Database database = create(Session.Commit.PLAIN)) {
      for (int i = 0; i < 20; i++) {
        database.write(batch(i));
        database.write(codings(i));
      }
      long same =
          database
              .session()
              .number(
                  """
                  SELECT count(*) FROM reports WHERE id = record->>'$.id'
                    AND document = record->>'$.provenance.document'
                    AND span_start = (record->'$.provenance.span.start')::BIGINT
                    AND source = record->>'$.source.code' AND target = record->>'$.target.code'
                    AND type = record->>'$.type' AND modality = record->>'$.modality'
                    AND confidence = (record->>'$.confidence')::DOUBLE
                    AND when_precision = record->>'$.when.precision'""");
      assertThat(same).isEqualTo(database.count(Tables.REPORTS)).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE reports SET confidence = 0.123",
        "UPDATE passages SET record = record || ' '",
        "UPDATE documents SET title = NULL",
        "UPDATE ledger SET outcome = 'DUPLICATE'",
        "DELETE FROM passages",
        "INSERT INTO event_reports VALUES ('e', 'r')"
      })
  void anyChangedRowChangesTheDigest(String sql) {
    try (Database database = create(Session.Commit.PLAIN)) {
      database.write(batch(1));
      database.write(codings(1));
      String before = Digest.of(database);
      assertThat(Digest.of(database)).isEqualTo(before);
      database
          .session()
          .read(
              connection -> {
                try (Statement statement = connection.createStatement()) {
                  return statement.executeUpdate(sql);
                }
              });
      assertThat(Digest.of(database)).isNotEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_text('/etc/hostname')",
        "COPY ledger TO '/tmp/steelyard-leak.csv'",
        "ATTACH '/tmp/steelyard-leak.duckdb'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "SET threads = 64"
      })
  void nothingOutsideTheFileCanBeReachedFromSql(String sql) {
    try (Database database = create(Session.Commit.PLAIN)) {
      assertThatThrownBy(() -> database.session().texts(sql, List.of()))
          .isInstanceOf(WorkspaceError.class)
          .hasMessageMatching("(?s).*(disabled by configuration|has been locked).*");
    }
  }

  @Test
  void theNativeLibraryIsUnpackedOnceAndLoadedFromTheCache() throws IOException {
    assertThat(NativeLibrary.engine().getClass().getClassLoader()).isInstanceOf(DriverLoader.class);
    URL small = ClassLoader.getSystemResource("org/duckdb/DuckDBDriver.class");
    Path first = NativeLibrary.unpacked(small, folder);
    assertThat(first.getParent()).hasFileName("duckdb-2.0.0.1");
    var written = Files.getLastModifiedTime(first);
    assertThat(NativeLibrary.unpacked(small, folder)).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
    // A half-written library is unpacked again.
    Files.writeString(first, "half");
    NativeLibrary.unpacked(small, folder);
    assertThat(Files.size(first)).isGreaterThan(1000);
    try (var left = Files.list(first.getParent())) {
      assertThat(left).containsExactly(first);
    }
  }
}
