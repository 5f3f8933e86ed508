package org.steelyard.app.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.steelyard.app.console.UserError;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import picocli.CommandLine.Option;

/// What a person knows of the documents better than they themselves.
final class GivenOptions {
  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Publication date of all documents given, as 2024-08-19.")
  private String date = "";

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Publisher of all documents given.")
  private String source = "";

  PublicationDate published() {
    if (date.isBlank()) {
      return PublicationDate.UNKNOWN;
    }
    try {
      LocalDate day = LocalDate.parse(date.strip());
      return new PublicationDate(When.day(day), PublicationDate.How.GIVEN);
    } catch (DateTimeParseException e) {
      throw UserError.usage("'" + date + "' is no date.", "write it as 2024-08-19?");
    }
  }

  Source source() {
    if (source.isBlank()) {
      return Source.UNKNOWN;
    }
    String slug = source.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return new Source(slug, source.strip(), "", "", "", "");
  }
}
