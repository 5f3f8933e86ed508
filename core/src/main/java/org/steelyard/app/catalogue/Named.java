package org.steelyard.app.catalogue;

/// A named measure that holds what it is called.
interface Named extends NamedMeasure {
  /// Name, words, unit and what it takes.
  Naming naming();

  @Override
  default String name() {
    return naming().name();
  }

  @Override
  default String words() {
    return naming().words();
  }

  @Override
  default String unit() {
    return naming().unit();
  }

  @Override
  default Takes takes() {
    return naming().takes();
  }
}
