package org.steelyard.store.panel;

import java.util.List;

/// Joins organisations in common. Each state's memberships of a year are a row of bits, so that a
/// pair is compared by counting bits.
final class OrganisationsPart {
  private static final int FULL = 1;

  private OrganisationsPart() {}

  /// A state without any row in a year is not known to the source: its cells are missing.
  static Part of(Organisations organisations, Desk desk) {
    Coverage coverage = organisations.coverage();
    desk.run(
        """
        CREATE TABLE organisations_rows AS SELECT number, year, status,
        dense_rank() OVER (PARTITION BY year ORDER BY organisation) - 1 AS place FROM (
          SELECT c.number, r.year, r.organisation, min(r.status) AS status FROM %s r
          JOIN codes c ON c.system = '%s' AND c.code = r.state_iso3 AND c.year = r.year
          SEMI JOIN %s p ON p.number = c.number AND p.year = r.year
          WHERE r.year BETWEEN %s AND %s
          GROUP BY c.number, r.year, r.organisation, c.rank
          QUALIFY rank() OVER (PARTITION BY c.number, r.year, r.organisation ORDER BY c.rank) = 1)\
        """,
        desk.rows("cow-igo"),
        organisations.codes(),
        desk.present(),
        coverage.from(),
        coverage.to());
    long most = desk.number("SELECT coalesce(max(place), 0) FROM organisations_rows");
    desk.run(
        """
        CREATE TABLE organisations AS SELECT number, year, count(*) AS n,
        coalesce(bitstring_agg(place, 0, %1$s) FILTER (status = %2$s), repeat('0', %1$s + 1)::BIT)
        AS full_member FROM organisations_rows GROUP BY number, year\
        """,
        most, FULL);
    long used = desk.number("SELECT sum(n) FROM organisations");
    return new Part(organisations, States.joins("organisations", desk), cells(desk), used);
  }

  private static List<Cell> cells(Desk desk) {
    String a = "organisations_a.full_member";
    return List.of(
        desk.dyads()
            ? new Cell(
                "organisations_shared",
                "bit_count(" + a + " & organisations_b.full_member)",
                "SMALLINT",
                "intergovernmental organisations of which both are full members",
                "organisations")
            : new Cell(
                "organisations",
                "bit_count(" + a + ")",
                "SMALLINT",
                "intergovernmental organisations of which it is a full member",
                "organisations"));
  }
}
