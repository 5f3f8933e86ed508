package org.steelyard.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Votes in the General Assembly, one row a state and roll call: the CSV of the `unvotes` package
/// (ISO2 codes, votes in words) and Voeten's `UNVotesPublished` (COW codes, votes as numbers).
public final class UnVotes implements Kind {
  private static final int MOST_SESSIONS = 200;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("rcid", Type.WHOLE, "roll call"),
          new Column("layout", Type.TEXT, "unvotes or voeten"),
          new Column("state_iso3", Type.TEXT, "state, from the code and else from the name"),
          new Column(
              "code",
              Type.TEXT,
              "the source's own code, ISO2 or COW, else its name; NA is Namibia"),
          new Column("country", Type.TEXT, "the source's own name, where it has one"),
          new Column("vote", Type.TEXT, "yes, abstain, no, absent, or not a member"),
          new Column("source_vote", Type.TEXT, "vote as the source writes it"),
          new Column("session", Type.WHOLE, "session of the Assembly, where the source has it"),
          new Column("day", Type.DAY, "day of the vote, where the source has it"));

  private final Codes codes;

  /// @param codes turns country codes into states
  public UnVotes(Codes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "un-votes";
  }

  @Override
  public String title() {
    return "UN General Assembly votes (unvotes or Voeten's UNVotesPublished, CSV with header)";
  }

  @Override
  public Origin origin() {
    return new Origin(
        "unvotes: MIT; Voeten's data: CC0 on Dataverse",
        "Voeten, Erik. 2013. Data and Analyses of Voting in the UN General Assembly. In Routledge"
            + " Handbook of International Organization, edited by Bob Reinalda.",
        "https://doi.org/10.7910/DVN/LEJUQZ",
        "roll calls since 1946; decisions without a vote are not in them",
        Bibliography.entry("voeten2013data"),
        true);
  }

  @Override
  public Shape shape() {
    return new Shape(',', true, false, StandardCharsets.UTF_8);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> key() {
    return List.of("rcid", "layout", "code");
  }

  @Override
  public RowReader reader(FileName file) {
    return new Reader(new RowMaker(this));
  }

  private final class Reader implements RowReader {
    private final RowMaker maker;
    private List<String> header = List.of();

    Reader(RowMaker maker) {
      this.maker = maker;
    }

    @Override
    public Reading read(List<String> f) {
      if (f.contains("rcid")) {
        boolean known = f.contains("vote") && (f.contains("country_code") || f.contains("ccode"));
        if (known) {
          header = List.copyOf(f);
          return new Reading.Header();
        }
      }
      if (header.isEmpty()) {
        return new Reading.Refused(
            "no header with rcid, vote and country_code or ccode came before it");
      }
      if (f.size() != header.size()) {
        return new Reading.Refused("it has " + f.size() + " columns, not " + header.size());
      }
      return header.contains("country_code") ? unvotes(f) : voeten(f);
    }

    private String field(List<String> f, String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : f.get(at);
    }

    private Reading unvotes(List<String> f) {
      String code = field(f, "country_code");
      String country = field(f, "country");
      String byCode = codes.iso3(CodeSystem.ISO2, code, LocalDate.MAX);
      maker.begin().whole(field(f, "rcid"), 0, Integer.MAX_VALUE).text("unvotes");
      maker.text(byCode.isEmpty() ? codes.iso3(CodeSystem.NAME, country, LocalDate.MAX) : byCode);
      maker.text(code.isEmpty() ? country : code).text(country);
      String vote = field(f, "vote");
      switch (vote) {
        case "yes", "no", "abstain" -> maker.text(vote);
        default -> maker.refuse(vote, "is not yes, no or abstain");
      }
      return maker.text(vote).text("").text("").done();
    }

    private Reading voeten(List<String> f) {
      String code = field(f, "ccode");
      String date = field(f, "date");
      LocalDate day = Days.parse(date);
      maker.begin().whole(field(f, "rcid"), 0, Integer.MAX_VALUE).text("voeten");
      maker.text(codes.iso3(CodeSystem.COW, code, day)).text(code).text("");
      String vote = field(f, "vote");
      switch (vote) {
        case "1" -> maker.text("yes");
        case "2" -> maker.text("abstain");
        case "3" -> maker.text("no");
        case "8" -> maker.text("absent");
        case "9" -> maker.text("not a member");
        default -> maker.refuse(vote, "is not one of 1, 2, 3, 8, 9");
      }
      maker.text(vote).whole(field(f, "session"), 1, MOST_SESSIONS);
      return maker.day(date.equals("NA") ? "" : date).done();
    }
  }
}
