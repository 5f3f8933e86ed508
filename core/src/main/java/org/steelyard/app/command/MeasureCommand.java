package org.steelyard.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.steelyard.app.catalogue.Catalogue;
import org.steelyard.app.catalogue.EventSource;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Tables;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.compare.Asked;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.series.Track;
import org.steelyard.app.series.TrackChart;
import org.steelyard.app.series.TrackCsv;
import org.steelyard.app.series.TrackJson;
import org.steelyard.app.series.TrackText;
import org.steelyard.app.series.Tracks;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.measure.AffinitySeries.Step;
import org.steelyard.measure.breaks.BreakSettings;
import org.steelyard.measure.breaks.Breaks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `measure`: one state's named measure over time.
@Command(
    name = "measure",
    description =
        "One state's measure over time: each period with interval, n and coverage; whether the last"
            + " is the record; breaks; a chart. A period without data is a gap, never 0.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard measure affinity:RUS AZE --step quarter --breaks",
      "  ./steelyard measure affinity:RUS UKR --events gdelt --svg chart.svg",
      "  ./steelyard measure net-cooperation:ARM AZE --events icews --from 2014 --to 2024 --csv",
      "  ./steelyard measure votes:IRN AZE --from 1992      UN votes alike, by year",
      "  ./steelyard compare --list                         all measures and what they need",
      ""
    })
final class MeasureCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "NAME[:OTHER]",
      description = "A measure; after the colon another state or a pole of the settings.")
  private String word = "";

  @Parameters(index = "1", paramLabel = "STATE", description = "Code or name of the state.")
  private String typed = "";

  @Option(
      names = "--step",
      paramLabel = "STEP",
      description =
          "month, quarter or year. Measures of single events: month unless said; all others: year.")
  private String step = "";

  @Option(names = "--from", paramLabel = "YEAR", description = "First year.")
  private int from = Years.ALL.from();

  @Option(names = "--to", paramLabel = "YEAR", description = "Last year.")
  private int to = Years.ALL.to();

  @Option(
      names = "--events",
      paramLabel = "SOURCE",
      description =
          "Where events come from: coded (default), or imported: icews, gdelt, icews-dyad-year.")
  private String events = EventSource.CODED.word();

  @Option(
      names = "--issue",
      paramLabel = "ISSUE",
      description = "Only UN votes on this issue: me, nu, di, co, hr, ec, or part of its name.")
  private String issue = "";

  @Option(
      names = "--breaks",
      description = "Dates at which the level changed, with 95 %% intervals, and the levels.")
  private boolean breaks;

  @Option(names = "--csv", description = "Print the result as CSV.")
  private boolean csv;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Write a chart that stands alone: text as text, source line inside.")
  private String svg = "";

  /// Letters of a digest that tell one state of the rows from another.
  private static final int SHORT = 8;

  private final Context context;

  MeasureCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    Years years = MeasureWords.years(from, to);
    EventSource source = MeasureWords.source(events);
    ActorNames names = context.names().get();
    String state = names.requireState(typed);
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Tables tables = new Tables(session);
      Asked asked = MeasureWords.asked(word, Catalogue.of(tables), tables, names);
      refuseAWord(asked, state);
      Step every = step(asked, source);
      Track track =
          new Tracks(tables)
              .of(asked, new Question(state, asked.argument(), years, source, issue), every);
      List<Breaks> found =
          breaks && !track.rows().isEmpty()
              ? List.of(Breaks.of(track.series(), BreakSettings.DEFAULT))
              : List.of();
      if (!svg.isEmpty()) {
        chart(console, track, found, origin(session, tables, track), names);
      }
      if (csv) {
        console.result(String.join("\n", TrackCsv.lines(track)));
      } else {
        Answers.print(
            console, TrackJson.of(track, tables.coded(), found), TrackText.lines(track, found));
      }
      next(console, asked, state);
      return ExitCode.DONE;
    }
  }

  private static void refuseAWord(Asked asked, String state) {
    if (asked.measure().name().equals("course")) {
      throw UserError.usage(
          "'course' is a word, not a number, and has no series.",
          "./steelyard compare " + state + " --measure course?");
    }
    if (asked.argument().equals(state)) {
      throw UserError.usage(
          state + " cannot be measured against itself.", "name another state after the colon.");
    }
  }

  private Step step(Asked asked, EventSource source) {
    boolean finer = Tracks.finer(asked.measure(), source);
    if (step.isEmpty()) {
      return finer ? Step.MONTH : Step.YEAR;
    }
    for (Step one : Step.values()) {
      if (one.label().equals(step.toLowerCase(Locale.ROOT))) {
        if (one != Step.YEAR && !finer) {
          throw UserError.usage(
              "'" + asked.word() + "' is known by year only, not by " + one.label() + ".",
              "--step year?");
        }
        return one;
      }
    }
    throw UserError.usage("--step is '" + step + "'.", "month, quarter or year?");
  }

  /// The run of what was coded, or the digest of the rows that were imported.
  private static String origin(Session session, Tables tables, Track track) {
    for (Kind kind : new Kinds().all()) {
      if (track.sources().stream().anyMatch(source -> source.kind().equals(kind.name()))) {
        String digest = session.imported(kind).digest();
        return kind.name() + " rows " + digest.substring(0, Math.min(SHORT, digest.length()));
      }
    }
    return "run " + tables.coded().run();
  }

  private void chart(
      Console console, Track track, List<Breaks> found, String origin, ActorNames names) {
    if (track.rows().isEmpty()) {
      console.warn("No chart was written: " + track.reason() + ".");
      return;
    }
    console.write(Path.of(svg), TrackChart.draw(track, found, origin, names));
  }

  private void next(Console console, Asked asked, String state) {
    String from = events.equals(EventSource.CODED.word()) ? "" : " --events " + events;
    String again = "./steelyard measure " + asked.word() + " " + state + from;
    console.next(
        breaks ? again + " --svg chart.svg" : again + " --breaks",
        "./steelyard compare " + state + " --measure " + asked.word() + from);
  }
}
