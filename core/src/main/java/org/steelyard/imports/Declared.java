package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;

/// Any table whose columns a [Mapping] declares. Next to each country code stands the state that
/// it means, as `name_iso3`; the source's own code is kept.
public final class Declared implements Kind {
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
      String beside = field.as().beside();
      if (!beside.isEmpty()) {
        String what = field.as().state() ? "state that " : "our quad class of ";
        String means = field.as().state() ? " means" : "";
        made.add(new Column(column.name() + beside, Type.TEXT, what + column.name() + means));
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
    return new DeclaredReader(mapping, codes, new RowMaker(this), file);
  }

  @Override
  public boolean counts() {
    return mapping.fields().stream().anyMatch(field -> field.as() == As.MADE);
  }

  /// The texts that mean no value, in their order.
  public List<String> missing() {
    return mapping.missing().stream().sorted().toList();
  }

  /// The texts that stand for sums, in their order.
  public List<String> totals() {
    return mapping.totals().stream().sorted().toList();
  }
}
