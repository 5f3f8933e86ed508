package org.steelyard.app;

/// Starts the program.
public final class Main {
  private Main() {}

  /// Runs the command in `args`.
  public static void main(String[] args) {
    System.out.println("steelyard " + Main.class.getPackage().getImplementationVersion());
  }
}
