package org.steelyard.store;

import java.util.Map;
import java.util.TreeMap;
import org.steelyard.read.duplicates.Cluster;
import org.steelyard.read.duplicates.Clusterer;
import org.steelyard.read.duplicates.Entry;
import org.steelyard.store.duckdb.Database;

/// Finds which documents are copies of one text.
final class Copies {
  /// Shorter texts, in words, are joined by nothing: headlines of different stories are too alike.
  private static final int SHORTEST = 25;

  private final Database database;

  Copies(Database database) {
    this.database = database;
  }

  /// Finds copies anew where documents came or went.
  void refresh() {
    if (!database.copiesStale()) {
      return;
    }
    Map<String, String> canonical = new TreeMap<>();
    Clusterer clusterer = new Clusterer();
    for (Entry entry : database.sketches()) {
      canonical.put(entry.id(), entry.id());
      if (entry.sketch().words() >= SHORTEST) {
        clusterer.add(entry);
      }
    }
    for (Cluster cluster : clusterer.clusters()) {
      cluster.members().forEach(member -> canonical.put(member, cluster.canonical()));
    }
    database.replaceCopies(canonical);
  }
}
