package org.steelyard.app.wire;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.steelyard.read.worker.WorkerServer;

/// The program of the child processes that read.
public final class ReaderMain {
  private ReaderMain() {}

  /// Serves the parent over standard input and output until the parent ends.
  ///
  /// @param arguments none
  public static void main(String[] arguments) throws IOException {
    OutputStream toParent = new FileOutputStream(FileDescriptor.out);
    // Libraries that print must not disturb the frames.
    System.setOut(System.err);
    WorkerServer.serve(System.in, toParent);
  }
}
