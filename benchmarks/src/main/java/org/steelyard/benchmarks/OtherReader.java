package org.steelyard.benchmarks;

import java.util.EnumMap;
import java.util.Map;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.steelyard.read.evaluate.Answer;
import org.steelyard.read.evaluate.Field;
import org.steelyard.read.evaluate.GoldPage;
import org.steelyard.read.evaluate.Reader;

/// Readability4J 1.0.8 as a reader: its content, title and byline; it gives no site or date.
final class OtherReader implements Reader {
  @Override
  public Answer read(GoldPage page) {
    Article article = new Readability4J("http://example.org/page.html", page.html()).parse();
    Map<Field, String> facts = new EnumMap<>(Field.class);
    put(facts, Field.TITLE, article.getTitle());
    put(facts, Field.AUTHOR, article.getByline());
    String content = article.getContent();
    return new Answer(content == null ? "" : Jsoup.parse(content).wholeText(), facts);
  }

  private static void put(Map<Field, String> facts, Field field, String value) {
    if (value != null && !value.isBlank()) {
      facts.put(field, value);
    }
  }
}
