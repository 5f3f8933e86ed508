package org.steelyard.coding;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Generates stories told many times over: texts with the number of the act they tell of.
///
/// Written for this test. Names, dates, numbers and wording vary within an act; look-alikes are
/// acts of the same two states in the same month, of another pair, of another kind, elsewhere.
final class Rewrites {
  /// A text, when it was published, and which act it tells of.
  record Told(int act, LocalDate published, String text) {}

  /// An act: two states, what they do, when and where.
  record Story(String a, String b, Deed deed, LocalDate day, String place) {}

  /// What is done.
  enum Deed {
    MEET,
    CALL,
    ACCUSE,
    SANCTION,
    AID,
    SIGN;

    /// Ways to tell it; %1 stands for one side, %2 for the other.
    List<String> frames() {
      return switch (this) {
        case MEET ->
            List.of(
                "%1 and %2 held talks",
                "%1 met %2",
                "%1 met with %2",
                "talks were held between %1 and %2",
                "%1 held a meeting with %2");
        case CALL ->
            List.of(
                "%1 spoke by phone with %2",
                "%1 held a telephone conversation with %2", "%1 and %2 spoke by telephone");
        case ACCUSE ->
            List.of(
                "%1 accused %2 of violating the ceasefire",
                "%1 blamed %2 for the ceasefire violation");
        case SANCTION ->
            List.of("%1 imposed sanctions on %2", "%1 introduced new sanctions against %2");
        case AID ->
            List.of("%1 sent humanitarian aid to %2", "%1 delivered humanitarian aid to %2");
        case SIGN ->
            List.of(
                "%1 signed a cooperation agreement with %2",
                "%1 and %2 signed a cooperation agreement");
      };
    }

    boolean mutual() {
      return this == MEET || this == CALL || this == SIGN;
    }
  }

  private static final List<String> AFTERS =
      List.of(
          "",
          ", officials said",
          ", according to a statement",
          ", with %n delegates present",
          ", %n days after the last contact",
          " as trade reached %n million dollars");

  private final Random random;

  Rewrites(long seed) {
    random = new Random(seed);
  }

  /// `times` tellings of each story.
  List<Told> tell(List<Story> stories, int times) {
    List<Told> told = new ArrayList<>();
    for (int act = 0; act < stories.size(); act++) {
      for (int i = 0; i < times; i++) {
        told.add(tell(act, stories.get(act)));
      }
    }
    return told;
  }

  private Told tell(int act, Story story) {
    boolean turned = story.deed().mutual() && random.nextBoolean();
    String first = name(turned ? story.b() : story.a());
    String second = name(turned ? story.a() : story.b());
    // The press is not always at once: a story of yesterday's is told without a date only.
    LocalDate published = story.day().plusDays(random.nextInt(3));
    String frame = pick(story.deed().frames()).replace("%1", first).replace("%2", second);
    String where = random.nextInt(3) > 0 && !story.place().isEmpty() ? " in " + story.place() : "";
    String when = date(story.day(), published);
    String after = pick(AFTERS).replace("%n", Integer.toString(11 + random.nextInt(80)));
    String sentence =
        random.nextBoolean() && !when.isEmpty()
            ? capital(when) + ", " + frame + where + after + "."
            : capital(frame) + where + (when.isEmpty() ? "" : " " + when) + after + ".";
    return new Told(act, published, sentence);
  }

  private String name(String state) {
    return pick(List.of("%s", "%s", "the government of %s", "the foreign minister of %s"))
        .replace("%s", state);
  }

  private String date(LocalDate day, LocalDate published) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return switch (random.nextInt(4)) {
      case 0 -> "on " + day.getDayOfMonth() + " " + month + " " + day.getYear();
      case 1 -> "on " + month + " " + day.getDayOfMonth();
      case 2 -> "on " + weekday;
      default -> published.equals(day) ? "today" : "";
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
