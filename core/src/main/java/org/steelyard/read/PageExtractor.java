package org.steelyard.read;

import java.time.LocalDate;
import org.steelyard.model.Given;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.page.Page;

/// Web pages: the canonical text is what the page shows.
record PageExtractor(WrittenDates dates) implements Extractor {
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    String address = given.source().url().isEmpty() ? name : given.source().url();
    // A page can be published neither before there were pages nor after it was fetched; time
    // zones may make a day of difference.
    LocalDate last = given.captured().known() ? given.captured().to().plusDays(1) : LocalDate.MAX;
    WrittenDates possible = dates.between(FIRST, last);
    return Page.read(TextExtractor.decode(bytes, given), address, possible);
  }
}
