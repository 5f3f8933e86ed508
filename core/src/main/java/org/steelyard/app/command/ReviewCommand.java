package org.steelyard.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.review.Agreeing;
import org.steelyard.app.review.Exchange;
import org.steelyard.app.review.Review;
import org.steelyard.app.review.Wanted;
import org.steelyard.review.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `review`: people correct codings, and the measures move.
@Command(
    name = "review",
    description =
        "Correct codings one by one; the numbers move with them. Keys (in a pipe each on a line): y right,"
            + " n wrong, e edit, d duplicate, u undo, j next, k back, o open, p same pattern,"
            + " q quit.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard review --dyad AZE RUS --limit 10",
      "  ./steelyard review --document 3b1f",
      "  ./steelyard review --dyad AZE RUS --order influence",
      "  ./steelyard review --kind claims --dyad AZE RUS",
      "  ./steelyard review --blind --coder anna",
      "  ./steelyard review --agreement",
      "  ./steelyard review --export judgements.jsonl",
      ""
    })
final class ReviewCommand implements Callable<Integer> {
  @Option(
      names = "--dyad",
      arity = "2",
      paramLabel = "NAME",
      description = "Only what concerns these two.")
  private List<String> dyad = new ArrayList<>();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description =
          "Only this document (the beginning of its id), with its claims, amounts and ties.")
  private String document = "";

  /// What is reviewed.
  enum Kind {
    events(Judgement.Kind.REPORT),
    claims(Judgement.Kind.CLAIM),
    quantities(Judgement.Kind.QUANTITY),
    memberships(Judgement.Kind.MEMBERSHIP);

    private final Judgement.Kind judged;

    Kind(Judgement.Kind judged) {
      this.judged = judged;
    }
  }

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "events, claims, quantities or memberships, several with commas (default: events; of one"
              + " --document everything).")
  private List<Kind> kinds = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "uncertainty: least sure first; influence: what moves a number most first (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "uncertainty")
  private Wanted.Order order = Wanted.Order.UNCERTAINTY;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most N items (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  private int limit = 20;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Who judges (default: the name you are logged in with).")
  private String coder = "";

  @Option(
      names = "--blind",
      description =
          "Do not show what others said, and begin with what they judged: for a second coder.")
  private boolean blind;

  @Option(names = "--again", description = "Also what was judged before.")
  private boolean again;

  @Option(
      names = "--agreement",
      description =
          "Print how far the coders agree by field: per cent, Cohen's kappa, Krippendorff's alpha.")
  private boolean agreement;

  @Option(
      names = "--lost",
      description = "Print the judgements that find no place in the documents now.")
  private boolean lost;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write all judgements to FILE, for another installation.")
  private String export = "";

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Add the judgements of FILE that are not here yet.")
  private String take = "";

  private final Context context;

  ReviewCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    check();
    Console console = context.console();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      if (!export.isEmpty()) {
        console.write(Path.of(export), Exchange.export(session));
        console.next("./steelyard review --import " + export + " -w OTHER");
        return ExitCode.DONE;
      }
      Review.Answer answer = answer(session);
      Answers.print(console, answer.json(), answer.lines());
      console.next("./steelyard why ID", "./steelyard review --lost", "./steelyard brief STATE");
      return ExitCode.DONE;
    }
  }

  private Review.Answer answer(Session session) {
    if (!take.isEmpty()) {
      return Exchange.take(session, Path.of(take));
    }
    if (lost) {
      return Exchange.lost(session);
    }
    return agreement
        ? Agreeing.of(session.holdings())
        : Review.run(session, wanted(), context.console(), context.in(), context.names().get());
  }

  private boolean asks() {
    return !agreement && !lost && export.isEmpty() && take.isEmpty();
  }

  private void check() {
    if (asks() && !context.console().globals().mayAsk()) {
      throw UserError.failed(
          "A review asks about every item, and --no-input forbids to ask.",
          "leave --no-input out; answers may also come from a pipe, a letter a line.");
    }
    if (limit < 1) {
      throw UserError.usage("--limit is " + limit + ".", "give a number from 1 up.");
    }
    if (blind && coder.isBlank()) {
      throw UserError.usage(
          "--blind is for a second coder, but none is named.", "add --coder NAME.");
    }
  }

  private Wanted wanted() {
    ActorNames names = context.names().get();
    String who = coder.isBlank() ? System.getProperty("user.name", "me") : coder.strip();
    List<String> pair = dyad.stream().map(names::requireActor).toList();
    if (pair.size() == 2 && pair.getFirst().equals(pair.getLast())) {
      throw UserError.usage(
          "--dyad names " + pair.getFirst() + " twice.", "name two different actors.");
    }
    List<Judgement.Kind> judged = kinds.stream().map(kind -> kind.judged).toList();
    return new Wanted(who, blind, pair, document, order, judged, limit, again);
  }
}
