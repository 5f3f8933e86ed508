package org.steelyard.store.data;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One run of the program over a workspace. Every published number names its run.
///
/// @param id short key, unique in the workspace
/// @param command what was asked for, for people
/// @param versions versions that decide the result, by part (`code`, `ontology`, ...)
/// @param settings hash of the settings ([org.steelyard.store.Settings#hash()])
/// @param digest digest of the workspace when the run ended, or empty
/// @param counts what it did, by name (`inputs`, `stored`, `events`, ...)
/// @param started when it began; takes no part in any digest
/// @param finished when it ended; takes no part in any digest
public record Run(
    String id,
    String command,
    Map<String, String> versions,
    String settings,
    String digest,
    Map<String, Long> counts,
    Instant started,
    Instant finished) {
  public Run {
    if (id.isBlank()) {
      throw new IllegalArgumentException("A run's id must not be blank.");
    }
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
