package org.steelyard.store.json;

import static org.steelyard.store.json.ProvenanceCodec.PROVENANCE;
import static org.steelyard.store.json.WhenCodec.WHEN;

import org.steelyard.model.Membership;

/// Memberships.
public final class MembershipCodec implements Codec<Membership> {
  @Override
  public void write(Membership membership, JsonOut out) {
    out.text("id", membership.id())
        .text("member", membership.member())
        .text("organisation", membership.organisation())
        .text("status", membership.status())
        .one("interval", membership.interval(), WHEN)
        .text("rule", membership.rule())
        .one("provenance", membership.provenance(), PROVENANCE);
  }

  @Override
  public Membership read(JsonIn in) {
    return new Membership(
        in.text("id"),
        in.text("member"),
        in.text("organisation"),
        in.text("status"),
        in.one("interval", WHEN),
        in.text("rule"),
        in.one("provenance", PROVENANCE));
  }
}
