package org.steelyard.app.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.steelyard.app.pipeline.Givens;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.coding.Coder;
import org.steelyard.coding.Merger;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.language.Tongue;
import org.steelyard.model.Event;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import org.steelyard.ontology.Ontology;
import org.steelyard.read.DocumentReader;
import org.steelyard.store.Offer;

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
    Given given =
        new Given(
            Givens.date(input.date()),
            Givens.source(input.source()),
            "",
            input.language(),
            "",
            When.UNKNOWN);
    return reader.read(bytes, "text.txt", given);
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

  /// Reads one input in this process: for the sample and for documents that were read before.
  Outcome<ReadDocument> read(Offer offer) {
    return reader.read(offer.raw(), offer.name(), offer.given());
  }

  /// What decides a result besides the documents.
  static Map<String, String> versions() {
    Map<String, String> versions = new TreeMap<>();
    versions.put("steelyard", version());
    versions.put("coder", Ids.CODER);
    versions.put("ontology", Ontology.VERSION);
    return versions;
  }

  /// Version of the program.
  static String version() {
    String built = Stages.class.getPackage().getImplementationVersion();
    return built == null ? "(from classes)" : built;
  }
}
