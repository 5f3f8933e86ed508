package org.steelyard.store.duckdb;

import java.sql.SQLException;
import java.util.List;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Quantity;
import org.steelyard.model.Quantity.Change;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import org.steelyard.store.data.Run;
import org.steelyard.store.json.ClaimCodec;
import org.steelyard.store.json.DocumentCodec;
import org.steelyard.store.json.EventCodec;
import org.steelyard.store.json.MembershipCodec;
import org.steelyard.store.json.QuantityCodec;
import org.steelyard.store.json.ReportCodec;
import org.steelyard.store.json.RunCodec;

/// The tables of records. Day columns are NULL where nothing is known; spans are UTF-16 units.
public final class Tables {
  /// Documents.
  public static final Table<Document> DOCUMENTS =
      new Table<>(
          "documents",
          """
          id VARCHAR NOT NULL, name VARCHAR, title VARCHAR, language VARCHAR,
          source VARCHAR, publisher VARCHAR, country VARCHAR, url VARCHAR, licence VARCHAR,
          published_from DATE, published_to DATE, published_precision VARCHAR,
          published_how VARCHAR, units BIGINT""",
          "id",
          new DocumentCodec(),
          (document, row) -> {
            row.text(document.id()).text(document.name()).text(document.title());
            row.text(document.language()).text(document.source().id());
            row.text(document.source().publisher()).text(document.source().country());
            row.text(document.source().url()).text(document.source().licence());
            date(document.published().when(), row);
            row.text(document.published().how().name()).whole(document.text().length());
          });

  /// Reports.
  public static final Table<Report> REPORTS =
      new Table<>(
          "reports",
          """
          id VARCHAR NOT NULL, document VARCHAR NOT NULL, span_start BIGINT, span_end BIGINT,
          source VARCHAR, source_sector VARCHAR, source_text VARCHAR,
          target VARCHAR, target_sector VARCHAR, target_text VARCHAR, third_parties VARCHAR[],
          type VARCHAR, quad VARCHAR, mode VARCHAR, contexts VARCHAR[], reciprocal BOOLEAN,
          modality VARCHAR, when_from DATE, when_to DATE, when_precision VARCHAR,
          reporter VARCHAR, place VARCHAR, rule VARCHAR, confidence DOUBLE""",
          "document, span_start, span_end, id",
          new ReportCodec(),
          (report, row) -> {
            where(report.id(), report.provenance(), row);
            mention(report.source(), row);
            mention(report.target(), row);
            row.texts(report.thirdParties()).text(report.type().name());
            row.text(report.type().quad().label()).text(report.mode()).texts(report.contexts());
            row.flag(report.reciprocal()).text(report.modality().name());
            date(report.when(), row);
            row.text(report.reporter()).text(report.where()).text(report.rule());
            row.real(report.confidence());
          });

  /// Claims.
  public static final Table<Claim> CLAIMS =
      new Table<>(
          "claims",
          """
          id VARCHAR NOT NULL, document VARCHAR NOT NULL, span_start BIGINT, span_end BIGINT,
          speaker VARCHAR, role VARCHAR, affiliation VARCHAR, speaker_code VARCHAR,
          about VARCHAR[], proposition VARCHAR, polarity VARCHAR, quotation VARCHAR,
          forecast BOOLEAN, horizon VARCHAR, condition VARCHAR, rule VARCHAR""",
          "document, span_start, span_end, id",
          new ClaimCodec(),
          (claim, row) -> {
            where(claim.id(), claim.provenance(), row);
            row.text(claim.speaker().name()).text(claim.speaker().role());
            row.text(claim.speaker().affiliation()).text(claim.speaker().code());
            row.texts(claim.about()).text(claim.proposition()).text(claim.polarity().name());
            row.text(claim.quotation().name()).flag(claim.forecast()).text(claim.horizon());
            row.text(claim.condition()).text(claim.rule());
          });

  /// Quantities. `amount` and `change` are rounded to doubles; the record has them exactly.
  public static final Table<Quantity> QUANTITIES =
      new Table<>(
          "quantities",
          """
          id VARCHAR NOT NULL, document VARCHAR NOT NULL, span_start BIGINT, span_end BIGINT,
          measurand VARCHAR, amount DOUBLE, unit VARCHAR, bound VARCHAR, change DOUBLE,
          of_actors VARCHAR[], period_from DATE, period_to DATE, period_precision VARCHAR,
          rule VARCHAR""",
          "document, span_start, span_end, id",
          new QuantityCodec(),
          (quantity, row) -> {
            where(quantity.id(), quantity.provenance(), row);
            row.text(quantity.measurand()).real(quantity.amount().doubleValue());
            row.text(quantity.unit()).text(quantity.precision().label());
            switch (quantity.change()) {
              case Change.NotStated() -> row.none();
              case Change.Stated(var share) -> row.real(share.doubleValue());
            }
            row.texts(quantity.of());
            date(quantity.period(), row);
            row.text(quantity.rule());
          });

  /// Memberships.
  public static final Table<Membership> MEMBERSHIPS =
      new Table<>(
          "memberships",
          """
          id VARCHAR NOT NULL, document VARCHAR NOT NULL, span_start BIGINT, span_end BIGINT,
          member VARCHAR, organisation VARCHAR, status VARCHAR,
          held_from DATE, held_to DATE, held_precision VARCHAR, rule VARCHAR""",
          "document, span_start, span_end, id",
          new MembershipCodec(),
          (membership, row) -> {
            where(membership.id(), membership.provenance(), row);
            row.text(membership.member()).text(membership.organisation());
            row.text(membership.status());
            date(membership.interval(), row);
            row.text(membership.rule());
          });

  /// Events.
  public static final Table<Event> EVENTS =
      new Table<>(
          "events",
          """
          id VARCHAR NOT NULL, when_from DATE, when_to DATE, when_precision VARCHAR,
          source VARCHAR, target VARCHAR, type VARCHAR, quad VARCHAR, mode VARCHAR,
          reciprocal BOOLEAN, place VARCHAR, scale VARCHAR, intensity DOUBLE,
          confidence DOUBLE, reports BIGINT""",
          "when_from NULLS LAST, when_to NULLS LAST, id",
          new EventCodec(),
          (event, row) -> {
            row.text(event.id());
            date(event.when(), row);
            row.text(event.source()).text(event.target()).text(event.type().name());
            row.text(event.type().quad().label()).text(event.mode()).flag(event.reciprocal());
            row.text(event.where()).text(event.intensity().scale());
            row.real(event.intensity().value()).real(event.confidence());
            row.whole(event.reports().size());
          });

  /// Runs. Takes no part in the digest: two runs over the same inputs differ in time.
  public static final Table<Run> RUNS =
      new Table<>(
          "runs",
          """
          id VARCHAR NOT NULL, command VARCHAR, settings VARCHAR, digest VARCHAR,
          started VARCHAR, finished VARCHAR""",
          "started, id",
          new RunCodec(),
          (run, row) -> {
            row.text(run.id()).text(run.command()).text(run.settings()).text(run.digest());
            row.text(run.started().toString()).text(run.finished().toString());
          });

  /// Tables of what is coded from a document.
  public static final List<Table<?>> CODED = List.of(REPORTS, CLAIMS, QUANTITIES, MEMBERSHIPS);

  private Tables() {}

  private static void where(String id, FromText from, Row row) throws SQLException {
    row.text(id).text(from.documentId()).whole(from.span().start()).whole(from.span().end());
  }

  private static void mention(ActorMention mention, Row row) throws SQLException {
    row.text(mention.code()).text(mention.sector()).text(mention.text());
  }

  private static void date(When when, Row row) throws SQLException {
    row.day(when.from()).day(when.to()).text(when.precision().name());
  }
}
