package org.steelyard.imports;

import java.util.stream.Collectors;

/// The page docs/reference/imports.md, written from the kinds themselves.
public final class ImportsPage {
  private ImportsPage() {}

  /// Its text.
  public static String page() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Imports

        `./steelyard import KIND FILE...` takes ready-made data into the workspace; `import --list` prints the kinds with licence and citation, `import KIND` what is held.
        This page is written from the program's own tables.

        - **Files** may be packed with gzip or zip (every table in it is read). They are streamed. A packed file that was cut off gives the rows before the cut; one that was damaged gives none, because no row of it can be trusted.
        - **Every row is accounted for**: rows = stored + duplicate + refused. A row is a duplicate where one of equal key and equal values is stored, from whatever file. One of equal key with other values is refused, never written over. Refused rows are named by line with the reason; all of them are in `imports/refused/KIND-FILE.tsv`.
        - **The same file again** stores nothing and leaves the digest as it is. The digest is over all rows of the kind, in an order of their own, so it does not depend on the order of files.
        - **Stored** as Parquet in `imports/KIND/part-NNNNNN.parquet`; DuckDB, R (arrow) and Python (pandas, polars) read it. Beside the columns below stand `_file` and `_line` (where a row came from), `_key` and `_row` (hashes of key and row).
        - **Country codes** are read in the system that the source uses, on the row's day (in the middle of the year where only that is known): `AU` is Austria for GDELT's places (FIPS) and Australia in ISO. The source's own code is kept; the state is beside it as ISO3 and empty where the code means no state. Table: `data/codes/states.tsv`.
        - **No value** is NULL, never 0. Outside of what a source covers there is no data.

        - **Rows that are never given out again**: kinds that say so (ACLED, ICEWS, SIPRI and others) may be counted and measured with; no export contains their rows.
        - **BibTeX**: `import --list --json` gives the entry of each kind; `data/imports/sources.bib` has all.
        - **Which kind?** `./steelyard import auto FILE` tells it from the first lines, and asks where two fit alike.
        - **No kind** for GDELT's GKG files and its GCAM codebook: they are about themes of articles, not acts between states.

        A table of your own needs a mapping, a file of lines `name: value` (a part of YAML):

        ```
        name: my-flows
        title: Gas deliveries
        licence: CC BY 4.0
        citation: Me. 2026. Gas deliveries.
        delimiter: semicolon
        key: supplier, buyer, year
        missing: NA, -9
        totals: Total
        columns:
          from: supplier iso2 who delivers
          to: buyer iso2 who buys
          year: year year calendar year
          bcm: volume real billion cubic metres
        ```

        Below `columns:` each line is `column in the file: name type meaning`. Types:

        | type | what |
        |---|---|
        | text, whole, real | as it stands; a whole number may be written `1e+05` or `1990.0` |
        | day | `2018-06-01`, `20180601`, `6/1/2018` (month first), `1 June 2018`; or three columns `year+month+day` |
        | year | a year; country codes of the row are read in its middle |
        | iso3, iso2, numeric, fips, cow, gw, name | a code of a state in that system; `NAME_iso3` beside it is the state. `numeric` is ISO's number, as BACI and Comtrade have it; names are read in English, Ukrainian, Russian, Azerbaijani and Turkish |
        | cameo, plover | a code of events, checked; `NAME_quad` beside it is the quad class |
        | suffix | what the column's own name has after the `*` of `IdealPoint*` |
        | made | with the source `(row)`: made from all values, equal rows numbered; a key for tables without one |

        A `?` after the type: files may lack the column. The column in the file may be `a|b` (whichever is there), `Points*` (the first that goes on after `Points`), `(file)` (the file's name), `(set)` (`--set`, else the folder). Other lines: `address`, `coverage`, `reexport: no`, `delimiter` (comma, semicolon, tab), `encoding: latin-1`, `header: no` (columns are then called 1, 2, ...), `quotes: no`.
        A name or code that only one state ever had means it on every day: `Soviet Union` of 2005 is SUN. Where a code passed from one state to another, the day decides; where two states share a name (Congo in four of the five languages), it means none.
        Import it with `./steelyard import --mapping my-flows.yml my-flows.csv`.
        """);
    for (Kind kind : new Kinds().all()) {
      Origin origin = kind.origin();
      page.append("\n## ").append(kind.name()).append("\n\n").append(kind.title()).append(".\n\n");
      page.append("- covers: ").append(origin.coverage()).append('\n');
      page.append("- licence: ").append(origin.licence()).append('\n');
      page.append("- cite: ").append(origin.citation()).append('\n');
      if (!origin.reexport()) {
        page.append("- rows are never given out again\n");
      }
      if (kind instanceof Declared declared) {
        page.append("- no value: empty");
        declared.missing().forEach(text -> page.append(", `").append(text).append('`'));
        page.append('\n');
        if (!declared.totals().isEmpty()) {
          page.append("- totals, refused: ");
          page.append(String.join(", ", declared.totals())).append('\n');
        }
      }
      if (!origin.address().isEmpty()) {
        page.append("- published at: <").append(origin.address()).append(">\n");
      }
      String key = kind.key().stream().map(k -> '`' + k + '`').collect(Collectors.joining(", "));
      page.append("- key: ").append(key).append("\n\n| column | type | meaning |\n|---|---|---|\n");
      for (Column column : kind.columns()) {
        page.append("| `").append(column.name()).append("` | ");
        page.append(column.type().name().toLowerCase(java.util.Locale.ROOT)).append(" | ");
        page.append(column.meaning()).append(" |\n");
      }
    }
    return page.toString();
  }
}
