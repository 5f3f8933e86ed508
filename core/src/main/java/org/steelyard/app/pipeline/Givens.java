package org.steelyard.app.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.When;

/// What a person gives of a document, from the words typed.
public final class Givens {
  private Givens() {}

  /// A publication date.
  ///
  /// @param date ISO 8601 day, or empty
  /// @throws IllegalArgumentException where it is no day
  public static PublicationDate date(String date) {
    if (date.isBlank()) {
      return PublicationDate.UNKNOWN;
    }
    try {
      LocalDate day = LocalDate.parse(date.strip());
      return new PublicationDate(When.day(day), PublicationDate.How.GIVEN);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date.\nMaybe write it as 2024-08-19?", e);
    }
  }

  /// A publisher.
  ///
  /// @param name as printed, or empty
  public static Source source(String name) {
    if (name.isBlank()) {
      return Source.UNKNOWN;
    }
    String slug = name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String id = slug.isBlank() || slug.equals("-") ? "given" : slug;
    return new Source(id, name.strip(), "", "", "", "");
  }
}
