package org.steelyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Outcome;

class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("docs/b"));
    Files.createDirectories(folder.resolve("bare"));
    Files.writeString(folder.resolve("docs/z.txt"), "last");
    Files.writeString(folder.resolve("docs/a.html"), "<p>first</p>");
    Files.writeString(folder.resolve("docs/b/note"), "between");
    Files.writeString(folder.resolve("docs/b/empty.txt"), "");
    Files.writeString(folder.resolve("docs/scan.pdf"), "%PDF");
    Files.writeString(folder.resolve("docs/.hidden.txt"), "hidden");
    Files.writeString(folder.resolve("outside.txt"), "outside");
    Files.createSymbolicLink(folder.resolve("docs/link.txt"), folder.resolve("outside.txt"));
  }

  private List<Outcome<Input>> expand(String... paths) {
    InputStream in = new ByteArrayInputStream("piped".getBytes(StandardCharsets.UTF_8));
    return Inputs.expand(List.of(paths), folder, in);
  }

  private static String show(Outcome<Input> outcome) {
    return switch (outcome) {
      case Outcome.Done<Input>(Input input) -> "done " + input.name();
      case Outcome.Skipped<Input> skipped -> "skipped " + skipped.where();
      case Outcome.Refused<Input> refused -> "refused " + refused.where();
    };
  }

  @Test
  void aFolderIsReadInSortedOrderAndEverythingHasAnOutcome() {
    assertThat(expand("docs"))
        .extracting(InputsTest::show)
        .containsExactly(
            "skipped docs/.hidden.txt",
            "done docs/a.html",
            "refused docs/b/empty.txt",
            "done docs/b/note",
            "skipped docs/link.txt",
            "done docs/scan.pdf",
            "done docs/z.txt");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    assertThat(expand("docs/z.txt", "./docs/z.txt"))
        .extracting(InputsTest::show)
        .containsExactly("done docs/z.txt", "skipped ./docs/z.txt");
  }

  @Test
  void theHyphenIsStandardInput() {
    Input input = ((Outcome.Done<Input>) expand("-").getFirst()).value();
    assertThat(((Input.OfStream) input).bytes())
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> assertThat((byte[]) done.value()).asString().isEqualTo("piped"));
  }

  @Test
  void whatCannotBeReadIsRefusedWithAHint() {
    for (Outcome<Input> outcome : expand("docs/z.tx", "bare", "no/such/folder")) {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Outcome.Refused.class, refused -> assertThat(refused.why()).contains("\nMaybe "));
    }
    assertThat(((Outcome.Refused<Input>) expand("docs/z.tx").getFirst()).why())
        .contains("'z.txt' is meant");
  }

  @Test
  void anInputLargerThanTheCapIsRefused() {
    Input.OfStream endless =
        new Input.OfStream(
            "endless",
            () ->
                new InputStream() {
                  @Override
                  public int read() {
                    return 'a';
                  }

                  @Override
                  public int read(byte[] into, int from, int length) {
                    return length;
                  }
                });
    assertThat(endless.bytes())
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.why()).contains("64 MB"));
  }
}
