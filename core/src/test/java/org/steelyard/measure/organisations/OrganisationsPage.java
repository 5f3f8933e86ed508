package org.steelyard.measure.organisations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/// The page `docs/reference/organisations-checked.md`, written from the comparison.
final class OrganisationsPage {
  private OrganisationsPage() {}

  static String of(OrganisationsCheck check, List<Organisation> all) {
    StringBuilder page =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """
                # Organisations and treaties, checked

                Written by a test, which fails where this page and the comparison differ:

                ```
                ./mvnw test -Dtest=OrganisationsCheckedTest -Dsteelyard.docs=write
                ```

                `data/organisations/list.tsv` names %d organisations, formats and treaties (%d, %d, %d) whose
                members since 1990 we list for all states to the end of 2024, each with its source. %d of them
                are in COW Intergovernmental Organizations 3 (Pevehouse, Nordstrom, McManus and Jamison 2020),
                which has no treaties without an office, none of the formats, and ends with 2014; the others are
                not checked against another table. Their table is not shipped: the test skips where it is absent.

                Compared is every state and year from 1990 to 2014 in which one of the two tables has a full
                member, as far as COW has the organisation in that year. Ours is the state of 31 December.
                Russia is compared with the Soviet Union, Serbia with Yugoslavia. The German Democratic
                Republic, South Yemen and Czechoslovakia are states of their own and end in 1990, 1990 and 1992.
                The federation of Serbia and Montenegro (FRY) is taken as no successor where the organisation took
                it as none: then Serbia begins with its own accession.

                Our lists were written from knowledge before they were compared, and so were the reasons below:
                a reason says what we hold to be so, not what was looked up. Corrected by this check: South Korea
                in the Criminal Court (2003, was missing), the Seychelles in COMESA (2001) and in SADC (out from
                2004 to 2007), Serbia in ICAO (2001), Czechoslovakia and Yugoslavia in the Central European
                Initiative (were missing).

                | state-years | number |
                |---|---|
                """,
                all.size(),
                count(all, Organisation.Kind.ORGANISATION),
                count(all, Organisation.Kind.FORMAT),
                count(all, Organisation.Kind.TREATY),
                check.organisations.size()));
    row(page, "compared", number(check.compared()));
    row(page, "agree", number(check.compared() - check.differ()));
    row(page, "differ", number(check.differ()));
    List<String> common = List.of(Difference.SYSTEM, Difference.END, Difference.EDGE);
    common.forEach(reason -> row(page, "- " + reason, number(check.because(reason))));
    int listed = check.differ() - common.stream().mapToInt(check::because).sum();
    row(page, "- for a reason of their own, below", number(listed - check.because("")));
    row(page, "- not explained", number(check.because("")));
    page.append("\n## Each organisation\n\n");
    page.append("| ours | COW | years | state-years | differ |\n|---|---|---|---|---|\n");
    for (OrganisationsCheck.Compared one : check.organisations) {
      row(
          page,
          one.organisation().id(),
          one.organisation().cow(),
          one.first() + "-" + one.last(),
          number(one.compared()),
          number(one.differ()));
    }
    page.append(
        """

        ## Differences with a reason of their own

        Without mark: ours has the state, COW has not; `(COW)`: the other way round.

        | organisation | states and years | why |
        |---|---|---|
        """);
    Map<List<String>, StringJoiner> grouped = new LinkedHashMap<>();
    for (Difference one : check.differences) {
      if (!common.contains(one.reason())) {
        grouped
            .computeIfAbsent(List.of(one.organisation(), one.reason()), k -> new StringJoiner(", "))
            .add(one.shown());
      }
    }
    grouped.forEach((key, states) -> row(page, key.get(0), states.toString(), key.get(1)));
    return page.toString();
  }

  private static long count(List<Organisation> all, Organisation.Kind kind) {
    return all.stream().filter(one -> one.kind() == kind).count();
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
