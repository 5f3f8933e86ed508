package org.steelyard.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.steelyard.app.brief.ClaimTests;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.Nearest;
import org.steelyard.app.console.UserError;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.show.BelongsTo;
import org.steelyard.app.show.Filter;
import org.steelyard.app.show.Kind;
import org.steelyard.app.show.Show;
import org.steelyard.measure.organisations.Organisations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `show`: what is known, newest first, with sentences.
@Command(
    name = "show",
    description = "Show what is known, newest first, with the sentences it rests on.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard show state AZE",
      "  ./steelyard show dyad AZE RUS --since 2024",
      "  ./steelyard show meetings AZE RUS --since 2024",
      "  ./steelyard show quantities AZE --json",
      "  ./steelyard show tests AZE",
      "  ./steelyard show forecasts",
      "  ./steelyard show organisations AZE TUR --year 2024",
      "  ./steelyard show doc 3b1f",
      ""
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description =
          "state, dyad, doc, event, events, reports, meetings, claims, tests (claims tested by the"
              + " measures), forecasts, quantities, memberships, organisations or documents.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "NAME",
      description = "States, organisations, or the id of a document or event.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Not older than: 2024, 2024-05 or 2024-05-31.")
  private String since = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Not newer than: 2024, 2024-05 or 2024-05-31.")
  private String until = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N rows (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int limit = 50;

  @Option(
      names = "--directed",
      description = "Only what the first does to the second, and not what the second does.")
  private boolean directed;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "With organisations: memberships on 31 December of YEAR (default: ${DEFAULT-VALUE}).",
      defaultValue = "2024")
  private int year = Organisations.LAST;

  private final Context context;

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Kind what = kind();
    LocalDate first = Filter.first(since);
    LocalDate last = Filter.last(until);
    Show.check(first, last);
    if (limit < 1) {
      throw UserError.usage("--limit is " + limit + ".", "give a number from 1 up.");
    }
    boolean byId = what == Kind.DOC || what == Kind.EVENT;
    check(what);
    if (what == Kind.ORGANISATIONS) {
      ActorNames names = context.names().get();
      return organisations(arguments.stream().map(names::requireState).toList());
    }
    List<String> actors = byId ? List.of() : actors();
    Filter filter = new Filter(actors, directed && actors.size() > 1, first, last, limit);
    Console console = context.console();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      Show.Answer answer =
          new Show(session.holdings(), () -> ClaimTests.evidence(session))
              .rows(what, byId ? arguments.getFirst() : "", filter, query(what, actors));
      Answers.print(console, answer.toJson(), lines(answer));
      console.next(answer.total() == 0 ? "./steelyard read PATH" : "./steelyard why ID");
      return ExitCode.DONE;
    }
  }

  /// Tables of our own: no workspace is needed.
  private int organisations(List<String> states) {
    Show.Answer answer =
        states.size() == 1
            ? BelongsTo.one(Organisations.load(), states.getFirst(), year)
            : BelongsTo.both(Organisations.load(), states.getFirst(), states.getLast(), year);
    List<String> shown = new ArrayList<>(answer.lines());
    shown.addAll(answer.after());
    Answers.print(context.console(), answer.toJson(), shown);
    return ExitCode.DONE;
  }

  private static List<String> lines(Show.Answer answer) {
    List<String> lines = new ArrayList<>(answer.lines());
    if (answer.total() == 0 && answer.after().isEmpty()) {
      lines.add("Nothing is known of that: no document that was read tells of it.");
    } else if (answer.total() > answer.lines().size()) {
      lines.add(
          "... and "
              + (answer.total() - answer.lines().size())
              + " more: --limit "
              + answer.total());
    }
    lines.addAll(answer.after());
    return lines;
  }

  private List<String> actors() {
    if (arguments.isEmpty()) {
      return List.of();
    }
    ActorNames names = context.names().get();
    return arguments.stream().map(names::requireActor).toList();
  }

  private String query(Kind what, List<String> actors) {
    List<String> words = new ArrayList<>(List.of(what.word()));
    words.addAll(actors.isEmpty() ? arguments : actors);
    if (!since.isEmpty()) {
      words.addAll(List.of("--since", since));
    }
    if (!until.isEmpty()) {
      words.addAll(List.of("--until", until));
    }
    if (directed) {
      words.add("--directed");
    }
    return String.join(" ", words);
  }

  private Kind kind() {
    String word = kind.toLowerCase(Locale.ROOT);
    for (Kind one : Kind.values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
    List<String> near = Nearest.to(word, words);
    throw UserError.usage(
        "'" + kind + "' cannot be shown.",
        near.isEmpty()
            ? "one of " + String.join(", ", words) + "?"
            : "you mean " + String.join(" or ", near) + "?");
  }

  private void check(Kind what) {
    int wanted =
        switch (what) {
          case STATE, DOC, EVENT -> 1;
          case DYAD -> 2;
          case ORGANISATIONS -> Math.clamp(arguments.size(), 1, 2);
          case EVENTS,
              REPORTS,
              MEETINGS,
              CLAIMS,
              TESTS,
              FORECASTS,
              QUANTITIES,
              MEMBERSHIPS,
              DOCUMENTS ->
              0;
        };
    if (wanted > 0 && arguments.size() != wanted) {
      String one = what == Kind.ORGANISATIONS ? "1 or 2" : Integer.toString(wanted);
      throw UserError.usage(
          "show " + what.word() + " takes " + one + " name(s), but got " + arguments.size() + ".",
          switch (what) {
            case DYAD -> "./steelyard show dyad AZE RUS?";
            case STATE -> "./steelyard show state AZE?";
            case ORGANISATIONS -> "./steelyard show organisations AZE, or AZE and TUR?";
            case DOC, EVENT -> "the beginning of an id, from ./steelyard show documents or events?";
            case EVENTS,
                REPORTS,
                MEETINGS,
                CLAIMS,
                TESTS,
                FORECASTS,
                QUANTITIES,
                MEMBERSHIPS,
                DOCUMENTS ->
                "";
          });
    }
  }
}
