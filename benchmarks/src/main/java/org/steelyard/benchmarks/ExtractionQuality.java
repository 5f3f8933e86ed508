package org.steelyard.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.steelyard.read.DocumentReader;
import org.steelyard.read.evaluate.GoldPage;
import org.steelyard.read.evaluate.PageGold;
import org.steelyard.read.evaluate.PageScore;
import org.steelyard.read.evaluate.PageScoreTable;
import org.steelyard.read.evaluate.SteelyardReader;

/// Prints the scores of Steelyard and of Readability4J on the same pages.
public final class ExtractionQuality {
  private ExtractionQuality() {}

  /// Folders of gold pages as arguments.
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      List<GoldPage> pages = PageGold.read(Path.of(folder));
      System.out.println("# " + folder + "\n## Steelyard");
      PageScoreTable.lines(PageScore.of(pages, new SteelyardReader(new DocumentReader())))
          .forEach(System.out::println);
      System.out.println("## Readability4J 1.0.8");
      PageScoreTable.lines(PageScore.of(pages, new OtherReader())).forEach(System.out::println);
    }
  }
}
