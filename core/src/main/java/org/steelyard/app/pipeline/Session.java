package org.steelyard.app.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.model.Given;
import org.steelyard.review.Judgement;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.RowTaker;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;

/// An open workspace.
public interface Session extends AutoCloseable {
  /// Reads and stores what is new. Nothing is coded yet: [#held] does that.
  ///
  /// @param paths files, folders, archives; `-` is stdin
  /// @param given what a person gives for all of them
  Intake read(List<String> paths, Given given, Progress progress);

  /// Fetches feeds and reads what they link to. Uses the network.
  Intake follow(Following following, Progress progress);

  /// Whether the settings allow the network without asking.
  boolean networkAllowed();

  /// Reads and stores the sample that comes with the program.
  Intake readSample(Progress progress);

  /// Codes what is not coded yet, merges reports into events, and counts.
  Held held(Progress progress);

  /// What the workspace holds; codes what is not coded yet.
  Holdings holdings();

  /// Adds judgements to the workspace's corrections, at once and for good. What was asked of
  /// [#holdings] before stays as it was; ask again.
  void judge(List<Judgement> judgements);

  /// Imports rows of others; what is there already is counted and passed over.
  ///
  /// @param set name of the set the files belong to; empty: their folders' names
  Imported take(Kind kind, List<Path> files, String set, Progress progress);

  /// How many imported rows of a kind there are, and their digest.
  Imported imported(Kind kind);

  /// Gives some columns of the imported rows of a kind that fulfil all conditions, in the order of
  /// their values; none where nothing of the kind was imported. Returns how many.
  long rows(Kind kind, List<String> columns, List<Condition> where, RowTaker taker);

  /// Writes a panel of imported rows, and a table of its columns beside it.
  ///
  /// @param file `.parquet` or `.csv`
  PanelMade panel(Panel panel, Path file);

  /// Every input that was ever refused and never read, each with its reason, by name.
  List<Intake.Left> refusals();

  /// Accounts for every input.
  Audit verify();

  @Override
  void close();
}
