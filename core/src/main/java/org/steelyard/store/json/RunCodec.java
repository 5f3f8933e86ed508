package org.steelyard.store.json;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.store.data.Run;

/// Lines of `runs.jsonl`.
public final class RunCodec implements Codec<Run> {
  @Override
  public void write(Run run, JsonOut out) {
    Map<String, String> counts = new TreeMap<>();
    run.counts().forEach((name, count) -> counts.put(name, Long.toString(count)));
    out.text("id", run.id())
        .text("command", run.command())
        .entries("versions", run.versions())
        .text("settings", run.settings())
        .text("digest", run.digest())
        .entries("counts", counts)
        .text("started", run.started().toString())
        .text("finished", run.finished().toString());
  }

  @Override
  public Run read(JsonIn in) {
    Map<String, Long> counts = new TreeMap<>();
    in.entries("counts").forEach((name, count) -> counts.put(name, Long.valueOf(count)));
    return new Run(
        in.text("id"),
        in.text("command"),
        in.entries("versions"),
        in.text("settings"),
        in.text("digest"),
        counts,
        Instant.parse(in.text("started")),
        Instant.parse(in.text("finished")));
  }
}
