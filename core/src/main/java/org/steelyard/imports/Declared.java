package org.steelyard.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Any table whose columns a [Mapping] declares. Next to each country code stands the state that
/// it means, as `name_iso3`; the source's own code is kept.
public final class Declared implements Kind {
  private static final int LEAST_YEAR = -4000;
  private static final int MOST_YEAR = 2200;

  private final Mapping mapping;
  private final Codes codes;
  private final List<Column> columns;

  /// @param codes turns country codes into states
  public Declared(Mapping mapping, Codes codes) {
    this.mapping = mapping;
    this.codes = codes;
    List<Column> made = new ArrayList<>();
    for (Mapping.Field field : mapping.fields()) {
      Column column = field.column();
      made.add(column);
      if (Mapping.isCode(field)) {
        made.add(
            new Column(
                column.name() + "_iso3", Type.TEXT, "state that " + column.name() + " means"));
      }
    }
    this.columns = List.copyOf(made);
  }

  @Override
  public String name() {
    return mapping.name();
  }

  @Override
  public String title() {
    return mapping.title();
  }

  @Override
  public Origin origin() {
    return mapping.origin();
  }

  @Override
  public Shape shape() {
    return mapping.shape();
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public List<String> key() {
    return mapping.key();
  }

  @Override
  public RowReader reader(FileName file) {
    return new Reader(new RowMaker(this));
  }

  private final class Reader implements RowReader {
    private final RowMaker maker;
    private final int[] places = new int[mapping.fields().size()];
    private int width;
    private int dated = -1;

    Reader(RowMaker maker) {
      this.maker = maker;
      if (!mapping.header()) {
        int widest = 0;
        for (int i = 0; i < places.length; i++) {
          places[i] = Integer.parseInt(mapping.fields().get(i).source()) - 1;
          widest = Math.max(widest, places[i] + 1);
        }
        width = -widest;
      }
      for (int i = places.length - 1; i >= 0; i--) {
        String as = mapping.fields().get(i).as();
        dated = as.equals("day") || as.equals("year") ? i : dated;
      }
    }

    @Override
    public Reading read(List<String> f) {
      if (width == 0) {
        return header(f);
      }
      boolean fits = width < 0 ? f.size() >= -width : f.size() == width;
      if (!fits) {
        return new Reading.Refused("it has " + f.size() + " columns, not " + Math.abs(width));
      }
      if (width < 0) {
        width = f.size();
      }
      LocalDate day = dated < 0 ? LocalDate.MAX : day(value(f, dated), dated);
      maker.begin();
      for (int i = 0; i < places.length; i++) {
        cell(mapping.fields().get(i), value(f, i), day);
      }
      return maker.done();
    }

    private Reading header(List<String> f) {
      List<String> names = f.stream().map(String::strip).toList();
      for (int i = 0; i < places.length; i++) {
        places[i] = names.indexOf(mapping.fields().get(i).source());
        if (places[i] < 0) {
          return new Reading.Refused(
              "it is no header with a column '" + mapping.fields().get(i).source() + "'");
        }
      }
      width = f.size();
      return new Reading.Header();
    }

    private String value(List<String> f, int field) {
      String value = f.get(places[field]).strip();
      return mapping.missing().contains(value) ? "" : value;
    }

    /// In the middle of a year, where only that is known.
    private LocalDate day(String value, int field) {
      if (mapping.fields().get(field).as().equals("day")) {
        return Days.parse(value);
      }
      boolean year = value.length() == 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
      return year ? LocalDate.of(Integer.parseInt(value), 7, 1) : LocalDate.MIN;
    }

    private void cell(Mapping.Field field, String value, LocalDate day) {
      if (mapping.totals().contains(value)) {
        maker.refuse(value, "is a total, not a row");
        if (Mapping.isCode(field)) {
          maker.text("");
        }
        return;
      }
      switch (field.as()) {
        case "whole" -> maker.whole(value, Long.MIN_VALUE, Long.MAX_VALUE);
        case "year" -> maker.whole(value, LEAST_YEAR, MOST_YEAR);
        case "real" -> maker.real(value, -Double.MAX_VALUE, Double.MAX_VALUE);
        case "day" -> maker.day(value);
        case "text" -> maker.text(value);
        default -> {
          CodeSystem system = CodeSystem.valueOf(field.as().toUpperCase(Locale.ROOT));
          maker.text(value).text(codes.iso3(system, value, day));
        }
      }
    }
  }
}
