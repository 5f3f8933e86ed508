package org.steelyard.store;

/// What the workspace knows of an input before it is read.
public enum Standing {
  /// It must be read and coded.
  NEW,
  /// It is held as this very input: there is nothing to do.
  KNOWN,
  /// Its bytes are held under another name: reading can be spared, [Workspace#repeat] records it.
  DUPLICATE,
  /// It was skipped or refused before. Reading again gives another result only with other code.
  FAILED
}
