package org.steelyard.read.text;

/// What a block is by its markup or its place, before its words are looked at.
public enum Role {
  TEXT,
  HEADING,
  ITEM,
  QUOTE,
  /// Menus, buttons, footers, running heads: by markup or by place.
  FURNITURE
}
