package org.steelyard.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.steelyard.app.catalogue.Catalogue;
import org.steelyard.app.catalogue.EventSource;
import org.steelyard.app.catalogue.NamedMeasure;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Requirement;
import org.steelyard.app.catalogue.Tables;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.compare.Asked;
import org.steelyard.app.compare.CompareCsv;
import org.steelyard.app.compare.CompareJson;
import org.steelyard.app.compare.CompareText;
import org.steelyard.app.compare.Compared;
import org.steelyard.app.compare.TwinPrint;
import org.steelyard.app.compare.Twinned;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Session;
import org.steelyard.measure.Redraw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/// `compare`: states side by side.
@Command(
    name = "compare",
    description =
        "Set states side by side on named measures, each with interval, n, source and years; ranks"
            + " with the ranks that could be. One state alone: its values.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard compare AZE GEO ARM KAZ --measure balance,affinity:RUS --from 2014",
      "  ./steelyard compare AZE --measure votes:IRN,votes:ISR --from 2010 --to 2019",
      "  ./steelyard compare AZE ARM --measure affinity:RUS --events icews --csv -o table.csv",
      "  ./steelyard compare AZE --measure trade-share:RUS --twin GEO,ARM,KAZ --change 2006",
      "  ./steelyard compare --list                  all measures and what they need",
      ""
    })
final class CompareCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "STATE", description = "Codes or names of states.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--measure",
      split = ",",
      paramLabel = "NAME[:WITH]",
      description = "Measures; after the colon another state or a pole of the settings.")
  private List<String> measures = new ArrayList<>();

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
      names = "--twin",
      split = ",",
      paramLabel = "STATE",
      description =
          "States to mix a synthetic twin of the one state from: fitted on the years before"
              + " --change, its gap after it.")
  private List<String> donors = new ArrayList<>();

  @Option(names = "--change", paramLabel = "YEAR", description = "First year after the change.")
  private int change;

  @Option(names = "--csv", description = "Print the result as CSV.")
  private boolean csv;

  @Option(names = "--list", description = "List the measures and the data that they need.")
  private boolean list;

  private final Context context;

  CompareCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    if (!list && words.isEmpty()) {
      throw UserError.usage(
          "No state is named.", "./steelyard compare AZE GEO --measure votes:RUS?");
    }
    if (!list && measures.isEmpty()) {
      throw UserError.usage("No measure is named.", "see the measures: ./steelyard compare --list");
    }
    Years years = MeasureWords.years(from, to);
    EventSource source = MeasureWords.source(events);
    ActorNames names = context.names().get();
    List<String> states = words.stream().map(names::requireState).distinct().toList();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Tables tables = new Tables(session);
      Catalogue catalogue = Catalogue.of(tables);
      if (list) {
        Answers.print(console, CompareJson.measures(catalogue.all()), listed(catalogue.all()));
        return ExitCode.DONE;
      }
      List<Asked> asked =
          measures.stream()
              .map(word -> MeasureWords.asked(word, catalogue, tables, names))
              .toList();
      if (!donors.isEmpty()) {
        List<Twinned> twins = twins(asked, states, names, source, years, tables);
        ArrayNode json = Json.list();
        twins.forEach(one -> json.add(TwinPrint.json(one)));
        List<String> lines = new ArrayList<>();
        twins.forEach(one -> lines.addAll(TwinPrint.lines(one)));
        Answers.print(console, json, lines);
        return ExitCode.DONE;
      }
      double level = tables.coded().settings().level();
      List<Compared> all =
          asked.stream()
              .map(
                  one ->
                      Compared.of(
                          one,
                          states,
                          new Question(states.getFirst(), one.argument(), years, source, issue),
                          level))
              .toList();
      if (csv) {
        console.result(String.join("\n", CompareCsv.lines(all)));
      } else {
        Answers.print(
            console, CompareJson.of(states, years, all), CompareText.lines(states, years, all));
      }
      console.next("./steelyard compare --list", "./steelyard import --list");
      return ExitCode.DONE;
    }
  }

  private List<Twinned> twins(
      List<Asked> asked,
      List<String> states,
      ActorNames names,
      EventSource source,
      Years years,
      Tables tables) {
    if (states.size() != 1) {
      throw UserError.usage(
          "A twin is of one state, but " + states.size() + " are named.",
          "name the others after --twin.");
    }
    if (csv) {
      throw UserError.usage("A twin is not printed as CSV.", "--json?");
    }
    if (change <= years.from() || change > years.to()) {
      throw UserError.usage(
          "--change " + change + " leaves no year before it in " + years.words() + ".",
          "--change 2005?");
    }
    String state = states.getFirst();
    List<String> others = donors.stream().map(names::requireState).distinct().toList();
    if (others.contains(state)) {
      throw UserError.usage(state + " cannot be part of its own twin.", "leave it out of --twin.");
    }
    for (Asked one : asked) {
      if (one.argument().equals(state)) {
        throw UserError.usage(
            state + " is itself what " + one.word() + " is measured against.",
            "measure it against another state.");
      }
    }
    Redraw redraw =
        new Redraw(
            tables.coded().settings().level(), Redraw.USUAL.replicates(), Redraw.USUAL.seed());
    return asked.stream()
        .map(
            one ->
                Twinned.of(
                    one,
                    state,
                    others,
                    change,
                    new Question(state, one.argument(), years, source, issue),
                    redraw))
        .toList();
  }

  private static List<String> listed(List<NamedMeasure> all) {
    List<String> lines = new ArrayList<>();
    for (NamedMeasure measure : all) {
      String after =
          switch (measure.takes()) {
            case NOTHING -> "";
            case STATE -> ":STATE";
            case POLE -> ":STATE-OR-POLE";
            case PAIR -> ":STATE-OR-POLE/STATE-OR-POLE";
          };
      lines.add(measure.name() + after);
      lines.add("  " + measure.words() + " (" + measure.unit() + ")");
      List<String> needs =
          measure.needs(EventSource.CODED).stream().map(Requirement::data).toList();
      lines.add(
          "  needs "
              + (needs.isEmpty()
                  ? "nothing: its table comes with the program"
                  : String.join(", ", needs)));
    }
    return lines;
  }
}
