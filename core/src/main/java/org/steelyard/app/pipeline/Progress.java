package org.steelyard.app.pipeline;

/// Is told how a long job goes on. Called from one thread at a time.
public interface Progress {
  /// Nobody listens.
  Progress NONE =
      new Progress() {
        @Override
        public void say(String step) {}

        @Override
        public void at(String job, long done, long all, long bytes) {}
      };

  /// A step in words.
  void say(String step);

  /// How far a job is.
  ///
  /// @param job in a word: "reading", "coding"
  /// @param done items done
  /// @param all items in all; 0 where that is not known
  /// @param bytes done; 0 where these do not matter
  void at(String job, long done, long all, long bytes);
}
