package org.steelyard.app.wire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.coding.Coder;
import org.steelyard.coding.Merger;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.language.Tongue;
import org.steelyard.model.Event;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.ontology.Ontology;
import org.steelyard.read.DocumentReader;
import org.steelyard.store.Offer;
import org.steelyard.store.data.CodedDocument;

/// Reader, coder and merger, each made when first asked for. Safe for use by several threads.
public final class Stages {
  private final DocumentReader reader = new DocumentReader();
  private @Nullable Coder coder;
  private @Nullable Merger merger;

  /// The coder.
  public synchronized Coder coder() {
    Coder ready = coder;
    if (ready == null) {
      ready = Coder.load();
      coder = ready;
    }
    return ready;
  }

  private synchronized Merger merger() {
    Merger ready = merger;
    if (ready == null) {
      ready = new Merger(Ontology.load());
      merger = ready;
    }
    return ready;
  }

  /// Events of reports.
  public List<Event> merge(List<Report> reports) {
    return merger().merge(reports);
  }

  /// A text as a document; offsets stay those of the text.
  Outcome<ReadDocument> read(TextInput input) {
    byte[] bytes = input.text().getBytes(StandardCharsets.UTF_8);
    Source source =
        input.source().isBlank()
            ? Source.UNKNOWN
            : new Source(slug(input.source()), input.source(), "", input.language(), "", "");
    return settled(
        reader.read(bytes, "text.txt", new Given(given(input.date()), source)), input.language());
  }

  /// A publication date as a person gives it.
  ///
  /// @param date ISO 8601 day, or empty
  /// @throws IllegalArgumentException where it is no day
  private static PublicationDate given(String date) {
    if (date.isBlank()) {
      return PublicationDate.UNKNOWN;
    }
    try {
      return new PublicationDate(
          When.day(LocalDate.parse(date.strip())), PublicationDate.How.GIVEN);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is no date.\nMaybe write it as 2024-08-19?", e);
    }
  }

  private static String slug(String name) {
    String slug =
        name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return slug.isBlank() ? "given" : slug;
  }

  private static Outcome<ReadDocument> settled(Outcome<ReadDocument> outcome, String language) {
    return switch (outcome) {
      case Outcome.Done<ReadDocument>(ReadDocument read) ->
          new Outcome.Done<>(Languages.settle(read, language));
      case Outcome.Skipped<ReadDocument> skipped -> skipped;
      case Outcome.Refused<ReadDocument> refused -> refused;
    };
  }

  /// Language of a text, English where it is too short to tell.
  Tongue tongue(String text) {
    return switch (read(TextInput.of(text))) {
      case Outcome.Done<ReadDocument>(ReadDocument read)
          when Tongue.knows(read.document().language()) ->
          Tongue.of(read.document().language());
      case Outcome.Done<ReadDocument> _ -> Tongue.EN;
      case Outcome.Skipped<ReadDocument> _ -> Tongue.EN;
      case Outcome.Refused<ReadDocument> _ -> Tongue.EN;
    };
  }

  /// Reads and codes one input of a workspace.
  Outcome<CodedDocument> process(Offer offer) {
    Given given = new Given(offer.given().published(), offer.given().source());
    return switch (settled(reader.read(offer.raw(), offer.name(), given), "")) {
      case Outcome.Done<ReadDocument>(ReadDocument read) ->
          new Outcome.Done<>(new CodedDocument(read, coder().code(read)));
      case Outcome.Skipped<ReadDocument>(String where, String why) ->
          new Outcome.Skipped<>(where, why);
      case Outcome.Refused<ReadDocument>(String where, String why) ->
          new Outcome.Refused<>(where, why);
    };
  }

  /// What decides a result besides the documents.
  static Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    String built = Stages.class.getPackage().getImplementationVersion();
    versions.put("steelyard", built == null ? "(from classes)" : built);
    versions.put("coder", Ids.CODER);
    versions.put("ontology", Ontology.VERSION);
    return versions;
  }
}
