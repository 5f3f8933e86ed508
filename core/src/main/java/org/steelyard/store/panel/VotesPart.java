package org.steelyard.store.panel;

import java.util.List;

/// Joins agreement in roll calls. Each state's votes of a year are three rows of bits, one bit for
/// each roll call, so that a pair is compared by counting bits and not by joining its votes.
final class VotesPart {
  private VotesPart() {}

  static Part of(Votes votes, Desk desk) {
    calls(desk);
    cast(votes, desk);
    long most = desk.number("SELECT coalesce(max(place), 0) FROM votes_calls");
    desk.run(
        """
        CREATE TABLE votes AS SELECT number, year, count(*) AS n, %s AS took, %s AS yes,
        %s AS no, %s AS abstained FROM votes_cast GROUP BY number, year\
        """,
        bits("true", most),
        bits("vote = 'yes'", most),
        bits("vote = 'no'", most),
        bits("vote = 'abstain'", most));
    long used = desk.number("SELECT sum(n) FROM votes");
    return new Part(votes, States.joins("votes", desk), cells(), used);
  }

  /// Roll calls in which not all agreed, each with its place among those of its year. Where votes
  /// were imported in both layouts, one is taken: they are the same votes.
  private static void calls(Desk desk) {
    desk.run(
        """
        CREATE VIEW votes_rows AS SELECT rcid, state_iso3, vote FROM %1$s
        WHERE vote IN ('yes', 'no', 'abstain') AND layout = (SELECT min(layout) FROM %1$s)\
        """,
        desk.rows("un-votes"));
    desk.run(
        """
        CREATE TABLE votes_calls AS
        SELECT rcid, year, dense_rank() OVER (PARTITION BY year ORDER BY rcid) - 1 AS place FROM (
          SELECT rcid, year(min(day)) AS year FROM %s GROUP BY rcid)
        WHERE year IN (SELECT year FROM years) AND rcid IN (
          SELECT rcid FROM votes_rows GROUP BY rcid HAVING min(vote) <> max(vote))\
        """,
        desk.rows("un-roll-calls"));
  }

  private static void cast(Votes votes, Desk desk) {
    desk.run(
        """
        CREATE TABLE votes_cast AS SELECT number, year, place, min(vote) AS vote FROM (
          SELECT c.number, k.year, k.place, r.vote, c.rank FROM votes_rows r
          JOIN votes_calls k ON k.rcid = r.rcid
          JOIN codes c ON c.system = '%s' AND c.code = r.state_iso3 AND c.year = k.year
          SEMI JOIN %s p ON p.number = c.number AND p.year = k.year
          QUALIFY rank() OVER (PARTITION BY c.number, k.rcid ORDER BY c.rank) = 1)
        GROUP BY number, year, place\
        """,
        votes.codes(), desk.present());
  }

  private static String bits(String which, long most) {
    return "coalesce(bitstring_agg(place, 0, %2$s) FILTER (%1$s), repeat('0', %2$s + 1)::BIT)"
        .formatted(which, most);
  }

  private static List<Cell> cells() {
    String both = "bit_count(votes_a.took & votes_b.took)";
    String stepped =
        "bit_count(xor(votes_a.abstained, votes_b.abstained) & votes_a.took & votes_b.took)";
    String opposed = "(bit_count(votes_a.yes & votes_b.no) + bit_count(votes_a.no & votes_b.yes))";
    return List.of(
        new Cell(
            "vote_agreement",
            "1 - (%s + 2 * %s) / nullif(2.0 * %s, 0)".formatted(stepped, opposed, both),
            "DOUBLE",
            "agreement in UN roll calls: mean of 1 - |v1 - v2| / 2 with yes 1, abstain 2, no 3;"
                + " without absences and votes in which all agreed",
            "0..1"),
        new Cell("votes_both", both, "SMALLINT", "roll calls it is computed from", "roll calls"));
  }
}
