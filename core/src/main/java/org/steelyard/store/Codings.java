package org.steelyard.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Gatherers;
import org.steelyard.model.Coding;
import org.steelyard.model.ReadDocument;
import org.steelyard.store.data.CodedDocument;
import org.steelyard.store.duckdb.CodedBatch;
import org.steelyard.store.duckdb.Database;

/// Codes the documents of a database that are not coded yet, on all cores; only the calling thread
/// writes.
final class Codings {
  private static final int GROUP = 100;

  private final Database database;

  Codings(Database database) {
    this.database = database;
  }

  /// Codes what is open, a group of documents a transaction.
  ///
  /// @param coder is called from several threads
  /// @param progress told how many documents are coded after each group
  /// @return how many were coded
  int write(Function<ReadDocument, Coding> coder, IntConsumer progress) {
    List<String> open = database.uncoded();
    int threads = Runtime.getRuntime().availableProcessors();
    for (int from = 0; from < open.size(); from += GROUP) {
      List<String> group = open.subList(from, Math.min(from + GROUP, open.size()));
      List<CodedBatch.Item> items =
          database.readDocuments(group).stream()
              .gather(Gatherers.mapConcurrent(threads, read -> code(read, coder)))
              .toList();
      database.write(new CodedBatch(items));
      progress.accept(from + group.size());
    }
    return open.size();
  }

  /// A coder that throws, or whose quotes are not in the text, costs one document's coding.
  private static CodedBatch.Item code(ReadDocument read, Function<ReadDocument, Coding> coder) {
    String id = read.document().id();
    try {
      Coding coding = coder.apply(read);
      List<String> problems = new ArrayList<>(Contract.problems(new CodedDocument(read, coding)));
      return problems.isEmpty()
          ? new CodedBatch.Item(coding, "")
          : new CodedBatch.Item(Coding.none(id), problems.getFirst());
    } catch (RuntimeException fault) {
      return new CodedBatch.Item(Coding.none(id), "Coding failed: " + fault);
    }
  }
}
