package org.steelyard.app.command;

import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Givens;
import org.steelyard.model.Given;
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

  Given given() {
    try {
      return new Given(Givens.date(date), Givens.source(source));
    } catch (IllegalArgumentException e) {
      throw UserError.usage("'" + date + "' is no date.", "write it as 2024-08-19?");
    }
  }
}
