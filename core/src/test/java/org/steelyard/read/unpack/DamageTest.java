package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.read.unpack.Opened.gzip;
import static org.steelyard.read.unpack.Opened.utf8;
import static org.steelyard.read.unpack.Opened.zip;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is damaged, there is an outcome, and every refusal has its "Maybe".
class DamageTest {
  private static byte[] container(String name) {
    String rss =
        "<rss><channel><title>T</title><item><title>One</title><link>https://example.com/1</link>"
            + "<description>"
            + "The ministers met. ".repeat(20)
            + "</description></item></channel></rss>";
    String warc =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: response",
            "WARC-Target-URI: https://example.com/",
            "Content-Length: 92",
            "",
            "HTTP/1.1 200 OK",
            "Content-Type: text/html",
            "Transfer-Encoding: chunked",
            "",
            "5",
            "<p>ab",
            "0",
            "",
            "",
            "");
    String json = "{\"text\":\"Some words.\",\"date\":\"2024\"}\n{\"text\":[\"a\",{\"b\":1}]}\n";
    return switch (name) {
      case "f.xml" -> utf8(rss);
      case "w.warc" -> utf8(warc);
      case "n.jsonl" -> utf8(json);
      case "t.csv" -> utf8("title;text;date\nOne;\"a;\n b\";2024\nTwo;c;29.07.2024\n");
      case "n.jsonl.gz" -> gzip(utf8(json));
      default -> zip("f.xml", rss, "a.txt", "some words", "in.zip", "PK\u0003\u0004 none");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"f.xml", "w.warc", "n.jsonl", "t.csv", "n.jsonl.gz", "n.zip"})
  void damagedContainersHaveOutcomes(String name) {
    byte[] whole = container(name);
    Random random = new Random(name.length());
    for (int i = 0; i < 400; i++) {
      byte[] damaged = whole.clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      if (i % 4 == 0) {
        damaged = Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
      }
      Opened opened = Opened.of(damaged, name);
      int outcomes = opened.entries().size() + opened.skipped().size() + opened.refused().size();
      assertThat(outcomes).as("damage %s", i).isPositive();
      assertThat(opened.refused()).allMatch(why -> why.contains(".\nMaybe "));
    }
  }
}
