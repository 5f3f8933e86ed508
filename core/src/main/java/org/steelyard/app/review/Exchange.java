package org.steelyard.app.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.Plain;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.app.json.JudgementJson;
import org.steelyard.app.pipeline.Session;
import org.steelyard.review.Corrected;
import org.steelyard.review.Judgement;
import org.steelyard.review.JudgementCodec;
import org.steelyard.review.Log;
import org.steelyard.review.Lost;
import tools.jackson.databind.node.ObjectNode;

/// Carries judgements from one installation to another as a file of JSON lines.
public final class Exchange {
  private static final int SHORT = 8;

  private Exchange() {}

  /// All judgements of a workspace, one a line, in the order given.
  public static String export(Session session) {
    JudgementCodec codec = new JudgementCodec();
    StringBuilder text = new StringBuilder();
    session
        .holdings()
        .corrections()
        .log()
        .all()
        .forEach(judgement -> text.append(codec.encode(judgement)).append('\n'));
    return text.toString();
  }

  /// Adds the judgements of `file` that are not here yet. The same file again adds nothing.
  ///
  /// @throws UserError where the file cannot be read
  public static Review.Answer take(Session session, Path file) {
    Log offered = Log.of(lines(file));
    Set<String> known = new HashSet<>();
    session.holdings().corrections().log().all().forEach(one -> known.add(one.id()));
    List<Judgement> fresh =
        offered.all().stream().filter(one -> !known.contains(one.id())).toList();
    if (!fresh.isEmpty()) {
      session.judge(fresh);
    }
    Corrected corrected = session.holdings().corrections();
    Set<String> ids = new HashSet<>();
    fresh.forEach(judgement -> ids.add(judgement.id()));
    List<Lost> lost = corrected.lost().stream().filter(one -> ids.contains(one.id())).toList();
    int before = offered.all().size() - fresh.size();
    ObjectNode json =
        Json.object()
            .put("new", fresh.size())
            .put("known", before)
            .put("unreadable", offered.unreadable().size());
    json.set("lost", JudgementJson.lost(lost));
    List<String> told = new ArrayList<>();
    told.add(
        fresh.size()
            + " new, "
            + before
            + " known, "
            + offered.unreadable().size()
            + " unreadable, "
            + lost.size()
            + " without a place here");
    offered.unreadable().forEach(one -> told.add(line(one)));
    lost.forEach(one -> told.add(line(one)));
    return new Review.Answer(json, told);
  }

  /// The judgements that have no place now.
  public static Review.Answer lost(Session session) {
    List<Lost> lost = session.holdings().corrections().lost();
    ObjectNode json = Json.object().put("run", session.holdings().run()).put("total", lost.size());
    json.set("lost", JudgementJson.lost(lost));
    List<String> told = new ArrayList<>();
    lost.forEach(one -> told.add(line(one)));
    if (lost.isEmpty()) {
      told.add("Every judgement has its place.");
    }
    return new Review.Answer(json, told);
  }

  private static String line(Lost lost) {
    String document =
        lost.document().substring(0, Math.min(SHORT, lost.document().length())) + "  ";
    return Plain.text(document + (lost.what().isEmpty() ? lost.id() : lost.what()))
        + "  ("
        + Plain.text(lost.why())
        + ")";
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failed) {
      throw UserError.failed(
          "The judgements in '" + file + "' cannot be read: " + Failures.reason(failed),
          "the file is named otherwise, or is not UTF-8.");
    }
  }
}
