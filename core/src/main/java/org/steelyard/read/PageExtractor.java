package org.steelyard.read;

import org.steelyard.model.Given;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.page.Page;

/// Web pages: the canonical text is what the page shows.
record PageExtractor(WrittenDates dates) implements Extractor {
  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    String address = given.source().url().isEmpty() ? name : given.source().url();
    return Page.read(TextExtractor.decode(bytes, given), address, dates);
  }
}
