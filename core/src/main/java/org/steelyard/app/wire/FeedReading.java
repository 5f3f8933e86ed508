package org.steelyard.app.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Outcome;
import org.steelyard.read.fetch.FeedSink;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.worker.Cage;
import org.steelyard.read.worker.Pool;
import org.steelyard.read.worker.Task;
import org.steelyard.store.data.WorkspaceError;

/// Reads fetched pages in a child process and stores them, a group at a time: a link counts as
/// read only once its page is stored.
final class FeedReading implements FeedSink {
  private final Path folder;
  private final Intaker intaker;
  private final List<Task> tasks = new ArrayList<>();

  /// @param folder of the children, inside the workspace
  FeedReading(Path folder, Intaker intaker) {
    this.folder = folder;
    this.intaker = intaker;
  }

  @Override
  public void take(Outcome<Entry> outcome) {
    switch (outcome) {
      case Outcome.Done<Entry>(Entry entry) ->
          tasks.add(new Task.OfBytes(entry.name(), entry.bytes(), entry.given()));
      case Outcome.Skipped<Entry>(String where, String why) -> intaker.skip(where, why);
      case Outcome.Refused<Entry>(String where, String why) -> intaker.refuse(where, why);
    }
  }

  /// A feed of which nothing can be had.
  void refuse(String feed, String why) {
    intaker.refuse(feed, why);
    intaker.writeWaiting();
  }

  /// Each page is stored before the next is read: in this thread nobody else would write, and what
  /// waits has a cap.
  @Override
  public void commit() throws IOException {
    try {
      Pool pool = new Pool(Cage.usual(folder, ReaderMain.class.getName()), 1);
      for (Task task : tasks) {
        pool.read(List.of(task).iterator(), intaker);
        intaker.writeWaiting();
      }
      intaker.writeWaiting();
      tasks.clear();
    } catch (WorkspaceError e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
