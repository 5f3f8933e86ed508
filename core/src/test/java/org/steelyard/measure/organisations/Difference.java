package org.steelyard.measure.organisations;

import java.util.TreeSet;

/// Years in which one table has a state in an organisation and the other has not.
///
/// @param ours whether ours has it
/// @param reason why; empty where none is known
record Difference(
    String organisation, String state, boolean ours, TreeSet<Integer> years, String reason) {
  static final String SYSTEM = "not in COW's state system in that year";
  static final String END = "the year of the end, which COW counts; ours is 31 December";
  static final String EDGE = "joined a year apart: signature, deposit or entry into force";

  String shown() {
    int first = years.getFirst();
    int last = years.getLast();
    return state + " " + first + (first == last ? "" : "-" + last) + (ours ? "" : " (COW)");
  }
}
