package org.steelyard.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads one file of a declared kind. Not safe for several threads.
final class DeclaredReader implements RowReader {
  private static final int LEAST_YEAR = -4000;
  private static final int MOST_YEAR = 2200;
  private static final int[] NOWHERE = {};

  private final Mapping mapping;
  private final Codes codes;
  private final RowMaker maker;
  private final FileName file;
  private final int[][] places;
  private final String[] fixed;
  private final Map<Long, Integer> seen = new HashMap<>();

  /// Columns of the file; negative: at least so many; 0: the header was not seen yet.
  private int width;

  private int dated = -1;

  DeclaredReader(Mapping mapping, Codes codes, RowMaker maker, FileName file) {
    this.mapping = mapping;
    this.codes = codes;
    this.maker = maker;
    this.file = file;
    this.places = new int[mapping.fields().size()][];
    this.fixed = new String[places.length];
    Arrays.fill(places, NOWHERE);
    Arrays.fill(fixed, "");
    if (!mapping.header()) {
      int widest = 0;
      for (int i = 0; i < places.length; i++) {
        String source = mapping.fields().get(i).source();
        if (!special(i)) {
          places[i] = new int[] {Integer.parseInt(source) - 1};
          widest = Math.max(widest, places[i][0] + 1);
        }
      }
      width = -widest;
    }
    for (int i = places.length - 1; i >= 0; i--) {
      As as = mapping.fields().get(i).as();
      dated = as == As.DAY || as == As.YEAR ? i : dated;
    }
  }

  /// Whether the field is no column; keeps what it always is.
  private boolean special(int field) {
    fixed[field] =
        switch (mapping.fields().get(field).source()) {
          case "(file)" -> file.stem();
          case "(set)" -> file.set();
          default -> "";
        };
    return mapping.fields().get(field).source().startsWith("(");
  }

  @Override
  public Reading read(List<String> f) {
    if (width == 0) {
      return header(f);
    }
    // A comma at the end of each row, but not of the header, is a habit of some publishers.
    boolean comma = width > 0 && f.size() == width + 1 && f.getLast().isBlank();
    boolean fits = width < 0 ? f.size() >= -width : f.size() == width || comma;
    if (!fits) {
      return new Reading.Refused("it has " + f.size() + " columns, not " + Math.abs(width));
    }
    if (width < 0) {
      width = f.size();
    }
    LocalDate day = dated < 0 ? LocalDate.MAX : day(value(f, dated), dated);
    maker.begin();
    for (int i = 0; i < places.length; i++) {
      cell(mapping.fields().get(i), i, f, day);
    }
    return maker.done();
  }

  private Reading header(List<String> f) {
    List<String> names = f.stream().map(String::strip).toList();
    for (int i = 0; i < places.length; i++) {
      Mapping.Field field = mapping.fields().get(i);
      if (special(i)) {
        continue;
      }
      places[i] = Sources.places(field.source(), names);
      if (places[i].length == 0 && !field.optional()) {
        return new Reading.Refused("it is no header with a column '" + field.source() + "'");
      }
      if (field.as() == As.SUFFIX && places[i].length > 0) {
        fixed[i] = Sources.rest(field.source(), names.get(places[i][0]));
      }
    }
    width = f.size();
    return new Reading.Header();
  }

  private String value(List<String> f, int field) {
    int[] at = places[field];
    if (at.length == 0 || !fixed[field].isEmpty()) {
      return fixed[field];
    }
    if (at.length == 1) {
      return known(f.get(at[0]).strip());
    }
    List<String> parts = new ArrayList<>();
    for (int place : at) {
      String part = known(f.get(place).strip());
      parts.add(part.length() == 1 ? "0" + part : part);
    }
    return parts.contains("") ? "" : String.join("-", parts);
  }

  private String known(String value) {
    return mapping.missing().contains(value) ? "" : value;
  }

  /// In the middle of a year, where only that is known.
  private LocalDate day(String value, int field) {
    if (mapping.fields().get(field).as() == As.DAY) {
      return Days.parse(value);
    }
    String year = Numbers.whole(value);
    boolean four = year.length() == 4 && year.chars().allMatch(c -> c >= '0' && c <= '9');
    return four ? LocalDate.of(Integer.parseInt(year), 7, 1) : LocalDate.MIN;
  }

  private void cell(Mapping.Field field, int place, List<String> f, LocalDate day) {
    String value = value(f, place);
    As as = field.as();
    if (mapping.totals().contains(value)) {
      maker.refuse(value, "is a total, not a row");
      if (!as.beside().isEmpty()) {
        maker.text("");
      }
      return;
    }
    switch (as) {
      case WHOLE -> maker.whole(Numbers.whole(value), Long.MIN_VALUE, Long.MAX_VALUE);
      case YEAR -> maker.whole(Numbers.whole(value), LEAST_YEAR, MOST_YEAR);
      case REAL -> maker.real(value, -Double.MAX_VALUE, Double.MAX_VALUE);
      case DAY -> maker.day(value);
      case TEXT, SUFFIX -> maker.text(value);
      case MADE -> maker.text(made(f));
      case CAMEO -> maker.cameo(value);
      case PLOVER -> maker.plover(value);
      case ISO3, ISO2, NUMERIC, FIPS, COW, GW, NAME -> {
        CodeSystem system = CodeSystem.valueOf(as.name());
        maker.text(value).text(codes.iso3(system, value, day));
      }
    }
  }

  /// Equal rows of one file are different events; the same file again has the same ones.
  private String made(List<String> f) {
    long hash = Hash64.START;
    for (int i = 0; i < places.length; i++) {
      if (mapping.fields().get(i).as() != As.MADE) {
        hash = Hash64.with(hash, Hash64.of(new Cell.Text(value(f, i))));
      }
    }
    int nth = seen.merge(hash, 1, Integer::sum);
    return String.format(Locale.ROOT, "%016x-%d", hash, nth);
  }
}
