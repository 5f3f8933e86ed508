package org.steelyard.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.steelyard.app.console.Console;
import org.steelyard.app.json.ReaderScoreJson;
import org.steelyard.read.DocumentReader;
import org.steelyard.read.evaluate.PageGold;
import org.steelyard.read.evaluate.PageScore;
import org.steelyard.read.evaluate.PageScoreTable;
import org.steelyard.read.evaluate.SteelyardReader;
import org.steelyard.read.identify.LanguageGuesser;
import org.steelyard.read.identify.LanguageScore;
import org.steelyard.read.identify.LanguageTable;

/// Scores the readers.
final class Readers {
  private Readers() {}

  /// Web pages: text, title, author, date.
  ///
  /// @throws IllegalArgumentException where `folder` has none of the layouts known
  static void pages(Console console, Path folder) throws IOException {
    List<PageScore> scores =
        PageScore.of(PageGold.read(folder), new SteelyardReader(new DocumentReader()));
    Answers.print(console, ReaderScoreJson.pages(scores), PageScoreTable.lines(scores));
  }

  /// Languages of texts.
  static void language(Console console, Path place) throws IOException {
    LanguageScore score = LanguageScore.of(place, new LanguageGuesser());
    Answers.print(console, ReaderScoreJson.language(score), LanguageTable.lines(score));
  }
}
