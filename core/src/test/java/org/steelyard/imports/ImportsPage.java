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

        Below `columns:` each line is `column in the file: name type meaning`; types are text, whole, real, day, year, and the code systems iso3, iso2, fips, cow, gw, name. Also: `address`, `coverage`, `encoding: latin-1`, `header: no` (columns are then called 1, 2, ...), `quotes: no`; `delimiter` is comma, semicolon or tab.
        Import it with `./steelyard import --mapping my-flows.yml my-flows.csv`.
        """);
    for (Kind kind : new Kinds().all()) {
      Origin origin = kind.origin();
      page.append("\n## ").append(kind.name()).append("\n\n").append(kind.title()).append(".\n\n");
      page.append("- covers: ").append(origin.coverage()).append('\n');
      page.append("- licence: ").append(origin.licence()).append('\n');
      page.append("- cite: ").append(origin.citation()).append('\n');
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
