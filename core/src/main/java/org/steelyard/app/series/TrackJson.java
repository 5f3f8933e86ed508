package org.steelyard.app.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.compare.Numbers;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.breaks.Breaks;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.QuadClass;
import org.steelyard.model.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A track as JSON.
public final class TrackJson {
  /// Sentences cited for a period, of the events that weigh most.
  private static final int CITED = 3;

  private final Track track;
  private final Map<String, Report> reports = new HashMap<>();

  private TrackJson(Track track, Holdings holdings) {
    this.track = track;
    holdings.reports().forEach(report -> reports.put(report.id(), report));
  }

  /// `{"run","query","words","unit","rows":[...],"record":[...],"breaks":...,"sources":[...]}`.
  ///
  /// @param holdings what was read and coded, for its run and its sentences
  /// @param breaks those found; none where they were not asked for
  public static ObjectNode of(Track track, Holdings holdings, List<Breaks> breaks) {
    return new TrackJson(track, holdings).json(holdings.run(), breaks);
  }

  private ObjectNode json(String run, List<Breaks> breaks) {
    ObjectNode json = Json.object().put("run", run);
    json.set("query", query());
    json.put("words", track.asked().measure().words());
    json.put("unit", track.asked().measure().unit());
    ArrayNode rows = Json.list();
    track.rows().forEach(row -> rows.add(row(row)));
    json.set("rows", rows);
    Json.putText(json, "reason", track.reason());
    ArrayNode record = Json.list();
    track.extremes().forEach(extreme -> record.add(extreme(extreme)));
    json.set("record", record);
    if (breaks.isEmpty()) {
      json.putNull("breaks");
    } else {
      json.set("breaks", breaks(breaks.getFirst()));
    }
    json.set("notes", Json.texts(track.notes()));
    ArrayNode sources = Json.list();
    for (Source source : track.sources()) {
      sources.add(
          Json.object()
              .put("kind", source.kind())
              .put("years", source.years())
              .put("citation", source.citation()));
    }
    json.set("sources", sources);
    return json;
  }

  private ObjectNode query() {
    ObjectNode query =
        Json.object()
            .put("measure", track.asked().word())
            .put("state", track.question().state())
            .put("events", track.question().events().word())
            .put("step", track.step().label());
    Years years = track.question().years();
    if (years.from() == Years.ALL.from()) {
      query.putNull("from");
    } else {
      query.put("from", years.from());
    }
    if (years.to() == Years.ALL.to()) {
      query.putNull("to");
    } else {
      query.put("to", years.to());
    }
    Json.putText(query, "issue", track.question().issue());
    return query;
  }

  private ObjectNode row(Row row) {
    ObjectNode json = Json.object().put("period", row.period()).put("at", row.at().toString());
    json.setAll(measured(row.value()));
    if (track.counted()) {
      json.put("coverage", row.coverage());
    } else {
      json.putNull("coverage");
    }
    if (!row.counts().isEmpty()) {
      ObjectNode counts = Json.object();
      for (Map.Entry<QuadClass, Integer> count : row.counts().entrySet()) {
        counts.put(Json.name(count.getKey()), count.getValue());
      }
      json.set("counts", counts);
    }
    Json.putText(json, "years", row.years());
    json.set("sources", Json.texts(track.sources().stream().map(Source::kind).toList()));
    json.set("citations", citations(row));
    return json;
  }

  /// Sentences of the heaviest events; imported rows have none.
  private ArrayNode citations(Row row) {
    List<Event> events = new ArrayList<>(row.events());
    events.sort(
        Comparator.comparingDouble((Event e) -> -Math.abs(e.intensity().value()) * e.confidence())
            .thenComparing(Event::id));
    ArrayNode list = Json.list();
    for (Event event : events) {
      Report report = reports.get(event.reports().getFirst());
      if (report != null && list.size() < CITED) {
        list.add(Json.citation(report.provenance()));
      }
    }
    return list;
  }

  private ObjectNode extreme(Extreme extreme) {
    ObjectNode json =
        Json.object()
            .put("direction", extreme.direction().words())
            .put("since", extreme.since().toString())
            .put("last", extreme.last().toString())
            .put("answer", Json.name(extreme.answer()))
            .put("why", extreme.why());
    json.set("belief", Json.measured(extreme.belief()));
    return json;
  }

  private static ObjectNode breaks(Breaks found) {
    ObjectNode json = Json.object();
    switch (found) {
      case Breaks.Unknown(Measured.NoData(String reason)) -> {
        json.put("reason", reason);
        json.set("breaks", Json.list());
        json.set("segments", Json.list());
      }
      case Breaks.Found f -> {
        json.putNull("reason");
        ArrayNode breaks = Json.list();
        for (Breaks.Break at : f.breaks()) {
          breaks.add(
              Json.object()
                  .put("last", at.last().toString())
                  .put("low", at.low().toString())
                  .put("high", at.high().toString())
                  .put("level", 0.95)
                  .put("known", at.known())
                  .put("shift", Numbers.plain(at.shift())));
        }
        json.set("breaks", breaks);
        ArrayNode segments = Json.list();
        for (Breaks.Segment segment : f.segments()) {
          segments.add(
              Json.object()
                  .put("from", segment.from().toString())
                  .put("to", segment.to().toString())
                  .setAll(measured(segment.mean())));
        }
        json.set("segments", segments);
        json.set("notes", Json.texts(f.why().notes()));
      }
    }
    return json;
  }

  private static ObjectNode measured(Measured value) {
    return switch (value) {
      case Measured.Estimate e ->
          Json.object()
              .put("value", Numbers.plain(e.value()))
              .put("low", Numbers.plain(e.low()))
              .put("high", Numbers.plain(e.high()))
              .put("level", Numbers.plain(e.level()))
              .put("n", e.n())
              .putNull("reason");
      case Measured.NoData _ -> Json.measured(value);
    };
  }
}
