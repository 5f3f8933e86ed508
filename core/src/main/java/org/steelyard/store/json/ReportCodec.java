package org.steelyard.store.json;

import static org.steelyard.store.json.MentionCodec.MENTION;
import static org.steelyard.store.json.ProvenanceCodec.PROVENANCE;
import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;

/// Reports.
public final class ReportCodec implements Codec<Report> {
  @Override
  public void write(Report report, JsonOut out) {
    out.text("id", report.id())
        .one("when", report.when(), WHEN)
        .one("source", report.source(), MENTION)
        .one("target", report.target(), MENTION)
        .texts("third_parties", report.thirdParties())
        .text("type", report.type().name())
        .text("mode", report.mode())
        .texts("contexts", report.contexts())
        .flag("reciprocal", report.reciprocal())
        .text("modality", report.modality().name())
        .text("reporter", report.reporter())
        .text("where", report.where())
        .text("rule", report.rule())
        .texts("evidence", report.evidence())
        .real("confidence", report.confidence())
        .one("provenance", report.provenance(), PROVENANCE);
  }

  @Override
  public Report read(JsonIn in) {
    return new Report(
        in.text("id"),
        in.one("when", WHEN),
        in.one("source", MENTION),
        in.one("target", MENTION),
        in.texts("third_parties"),
        in.constant("type", PloverType.class),
        in.text("mode"),
        in.texts("contexts"),
        in.flag("reciprocal"),
        in.constant("modality", Modality.class),
        in.text("reporter"),
        in.text("where"),
        in.text("rule"),
        in.texts("evidence"),
        in.real("confidence"),
        in.one("provenance", PROVENANCE));
  }
}
