package org.steelyard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every regular expression of the program at double length. Not time is measured but how many
/// units the matcher looks at, so that the answer is the same on every machine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatternsTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("steelyard.root", ".."), "core", "src", "main", "java");
  private static final int SMALL = 600;

  /// A square looks at four times as much where the text is twice as long.
  private static final double MOST_GROWTH = 2.6;

  /// What a pattern may look at beside that, whatever the length.
  private static final int AND_MORE = 1500;

  /// Expressions that are only ever held against a whole text, never searched for.
  private static final Set<String> WHOLE = Set.of("SettingsFile LINE", "SettingsFile POLE");

  private record Use(String name, String regex, int flags) {
    @Override
    public String toString() {
      return name + ": " + regex;
    }
  }

  private final List<Use> uses = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /// A text that counts how often it is looked at.
  private static final class Counted implements CharSequence {
    private final CharSequence text;
    private final long[] looks;

    Counted(CharSequence text, long[] looks) {
      this.text = text;
      this.looks = looks;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int i) {
      looks[0]++;
      return text.charAt(i);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), looks);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  @BeforeAll
  void read() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        read(file);
      }
    }
  }

  private void read(Path file) throws IOException {
    String source = Files.readString(file);
    Matcher call =
        Pattern.compile(
                "Pattern\\s*\\.compile\\(|\\.(?:matches|replaceAll|replaceFirst|split)\\((?=\\s*\")")
            .matcher(source);
    while (call.find()) {
      Literal literal = Literal.at(source, call.end());
      String name = name(file, source, call.start());
      if (literal.complete()) {
        uses.add(new Use(name, literal.text(), literal.flags()));
      } else {
        unknown.add(name + ": " + source.substring(call.start(), call.end() + 40));
      }
    }
  }

  /// Class and constant that a call stands in, `PageDate ISO`, or the class alone.
  private static String name(Path file, String source, int call) {
    String type = String.valueOf(file.getFileName()).replace(".java", "");
    int line = Math.max(source.lastIndexOf(';', call), source.lastIndexOf('{', call));
    Matcher constant =
        Pattern.compile("Pattern\\s+(\\w+)\\s*=\\s*$").matcher(source.substring(line + 1, call));
    return constant.find() ? type + " " + constant.group(1) : type;
  }

  /// String literals joined by `+`, with constants of the same file, and flags after a comma.
  private record Literal(String text, int flags, boolean complete) {
    static Literal at(String source, int from) {
      StringBuilder text = new StringBuilder();
      int i = from;
      while (true) {
        i = blanks(source, i);
        if (source.charAt(i) == '"') {
          int end = i + 1;
          while (source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
          }
          text.append(source.substring(i + 1, end).translateEscapes());
          i = end + 1;
        } else {
          Matcher name = Pattern.compile("\\w+").matcher(source);
          boolean constant = name.find(i) && name.start() == i;
          Matcher defined =
              Pattern.compile("String\\s+" + (constant ? name.group() : "-") + "\\s*=")
                  .matcher(source);
          if (!defined.find()) {
            return new Literal(text.toString(), 0, false);
          }
          Literal value = at(source, defined.end());
          if (!value.complete()) {
            return value;
          }
          text.append(value.text());
          i = name.end();
        }
        i = blanks(source, i);
        if (source.charAt(i) != '+') {
          break;
        }
        i++;
      }
      int flags = source.charAt(i) == ',' ? flags(source.substring(i, source.indexOf(')', i))) : 0;
      return new Literal(text.toString(), flags, ",);".indexOf(source.charAt(i)) >= 0);
    }

    private static int blanks(String source, int from) {
      int i = from;
      while (Character.isWhitespace(source.charAt(i))) {
        i++;
      }
      return i;
    }

    private static int flags(String names) {
      int flags = 0;
      flags |= names.contains("CASE_INSENSITIVE") ? Pattern.CASE_INSENSITIVE : 0;
      flags |= names.contains("UNICODE_CASE") ? Pattern.UNICODE_CASE : 0;
      flags |= names.contains("UNICODE_CHARACTER_CLASS") ? Pattern.UNICODE_CHARACTER_CLASS : 0;
      flags |= names.contains("DOTALL") ? Pattern.DOTALL : 0;
      flags |= names.contains("MULTILINE") ? Pattern.MULTILINE : 0;
      flags |= names.contains("COMMENTS") ? Pattern.COMMENTS : 0;
      return flags;
    }
  }

  @Test
  void theSourcesHaveExpressionsAndAllAreUnderstood() {
    assertThat(uses).hasSizeGreaterThan(20);
    assertThat(unknown).isEmpty();
  }

  @Test
  void twiceTheTextIsLookedAtAboutTwiceAsOften() {
    List<String> worse = new ArrayList<>();
    for (Use use : uses) {
      Pattern pattern = Pattern.compile(use.regex(), use.flags());
      for (IntFunction<String> text : texts(use.regex())) {
        boolean whole = WHOLE.contains(use.name());
        long small = looks(pattern, text.apply(SMALL), whole);
        long large = looks(pattern, text.apply(2 * SMALL), whole);
        if (large > MOST_GROWTH * small + AND_MORE) {
          worse.add(use + "  on  " + text.apply(12) + "  " + small + " then " + large);
          break;
        }
      }
    }
    assertThat(worse).isEmpty();
  }

  @Test
  void aSquareIsSeen() {
    Pattern square = Pattern.compile("\\(.*\\)");
    long small = looks(square, "(".repeat(SMALL), false);
    assertThat(looks(square, "(".repeat(2 * SMALL), false))
        .isGreaterThan((long) (MOST_GROWTH * small));
  }

  /// Looks of a match of the whole or, unless only that is asked for, of a search for all matches.
  private static long looks(Pattern pattern, String text, boolean whole) {
    long[] looks = new long[1];
    Matcher matcher = pattern.matcher(new Counted(text, looks));
    int from = 0;
    while (!whole && from <= text.length() && matcher.find()) {
      from = matcher.end();
    }
    long all = looks[0];
    looks[0] = 0;
    pattern.matcher(new Counted(text, looks)).matches();
    return Math.max(all, looks[0]);
  }

  /// Repetitions of the units that the expression speaks of, of two of them, and of common ones,
  /// alone and with something else at the end.
  private static List<IntFunction<String>> texts(String regex) {
    Set<String> units =
        new LinkedHashSet<>(List.of("a", "Ab", "7", " ", "\n", ".", "a.", "a ", "7 "));
    Set<String> own = new LinkedHashSet<>();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c != '\\') {
        own.add(String.valueOf(c));
      }
    }
    units.addAll(own);
    units.addAll(words(regex));
    own.addAll(List.of("a", "7", " "));
    for (String one : own) {
      for (String two : own) {
        if (own.size() <= 16 || !Character.isLetterOrDigit(one.charAt(0))) {
          units.add(one + two);
        }
      }
    }
    List<IntFunction<String>> texts = new ArrayList<>();
    for (String unit : units) {
      texts.add(n -> unit.repeat(n / unit.length()));
      texts.add(n -> unit.repeat(n / unit.length()) + "!");
    }
    return texts;
  }

  /// Runs of plain letters and marks of an expression, which a text must have to be looked into.
  private static List<String> words(String regex) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("[\\p{L}=/:.' -]{2,}").matcher(regex);
    while (word.find()) {
      words.add(word.group());
      words.add(word.group() + " ");
      words.add(word.group() + "7");
    }
    return words;
  }
}
