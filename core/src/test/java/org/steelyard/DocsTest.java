package org.steelyard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.steelyard.app.CommandReference;
import org.steelyard.app.NamedMeasuresSection;
import org.steelyard.imports.ImportsPage;
import org.steelyard.language.Tongue;
import org.steelyard.publish.codebook.CodebookMaker;
import org.steelyard.publish.codebook.CodebookMarkdown;

/// The documents say what is true: links lead somewhere, figures name packages that exist, the
/// command-line page is what the program's own help says.
final class DocsTest {
  private static final Path ROOT =
      Path.of(System.getProperty("steelyard.root", "..")).toAbsolutePath().normalize();
  private static final String ADD_A_LANGUAGE = "docs/how-to/add-a-language.md";
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  private static String text(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(DocsTest::isPage).forEach(pages::add);
    }
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
      files.filter(DocsTest::isPage).forEach(pages::add);
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  /// To write the page anew: `./mvnw test -Dtest=DocsTest -Dsteelyard.docs=write`.
  @Test
  void theCommandLinePageIsWhatTheProgramSays() throws IOException {
    Path page = ROOT.resolve("docs/reference/command-line.md");
    String generated = CommandReference.page();
    if (System.getProperty("steelyard.docs", "").equals("write")) {
      Files.writeString(page, generated);
    }
    assertThat(Files.readString(page)).isEqualTo(generated);
  }

  /// Written anew together with the command-line page.
  @Test
  void theCodebookPageIsWhatTheProgramSays() throws IOException {
    Path page = ROOT.resolve("docs/reference/codebook.md");
    String generated = CodebookMarkdown.write(CodebookMaker.make());
    if (System.getProperty("steelyard.docs", "").equals("write")) {
      Files.writeString(page, generated);
    }
    assertThat(Files.readString(page)).isEqualTo(generated);
  }

  /// Written anew together with the command-line page.
  @Test
  void thePageOfImportsIsWhatTheProgramKnows() throws IOException {
    Path page = ROOT.resolve("docs/reference/imports.md");
    String generated = ImportsPage.page();
    if (System.getProperty("steelyard.docs", "").equals("write")) {
      Files.writeString(page, generated);
    }
    assertThat(Files.readString(page)).isEqualTo(generated);
  }

  /// Written anew together with the command-line page.
  @Test
  void theSectionOfNamedMeasuresIsWhatTheCatalogueKnows() throws IOException {
    Path page = ROOT.resolve("docs/reference/measures.md");
    String generated = NamedMeasuresSection.within(Files.readString(page));
    if (System.getProperty("steelyard.docs", "").equals("write")) {
      Files.writeString(page, generated);
    }
    assertThat(Files.readString(page)).isEqualTo(generated);
  }

  /// Each named measure has its formula, its reference value, and a test that is there.
  @Test
  void everyNamedMeasureIsProvedByATestThatIsThere() {
    Map<String, NamedMeasuresSection.Told> told = NamedMeasuresSection.told();
    assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(NamedMeasuresSection.names());
    String page = text("docs/reference/measures.md");
    List<String> anchors =
        page.lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).toLowerCase(Locale.ROOT))
            .map(line -> line.replace(",", "").replace(' ', '-'))
            .toList();
    told.forEach(
        (name, row) -> {
          assertThat(row.formula()).as(name).isNotBlank();
          assertThat(row.reference()).as(name).isNotBlank();
          assertThat(anchors).as(name).contains(row.section());
          assertThat(NamedMeasuresSection.proved(row, ROOT)).as(name + " " + row.test()).isTrue();
        });
  }

  /// The page says which places to touch: each file or folder that it names in code is there.
  @Test
  void thePlacesNamedForANewLanguageExist() {
    List<String> places = new ArrayList<>();
    Matcher code = Pattern.compile("`((?:core|data|docs)/[^` ]*)`").matcher(text(ADD_A_LANGUAGE));
    while (code.find()) {
      String place = code.group(1);
      if (place.contains("XX")) {
        // The new language's own files: those of every language that is there.
        for (Tongue tongue : Tongue.values()) {
          places.add(place.replace("XX", tongue.code()));
        }
      } else {
        places.add(place);
      }
    }
    assertThat(places).hasSizeGreaterThan(15);
    assertThat(places).allMatch(place -> Files.exists(ROOT.resolve(place)));
  }

  @Test
  void theArchitecturesFigureNamesEveryStageAndNoOther() throws IOException {
    String figure = text("ARCHITECTURE.md").split("```", -1)[1];
    for (String stage : ArchitectureTest.STAGES) {
      assertThat(figure).as("the figure of ARCHITECTURE.md").contains(stage);
    }
    TreeSet<String> packages = new TreeSet<>();
    Matcher row = Pattern.compile("(?m)^\\| `([a-z.]+)` ").matcher(text("ARCHITECTURE.md"));
    while (row.find()) {
      packages.add(row.group(1));
    }
    TreeSet<String> present = new TreeSet<>();
    Path source = ROOT.resolve("core/src/main/java/org/steelyard");
    try (Stream<Path> files = Files.walk(source)) {
      files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> source.relativize(file.getParent()).toString().replace('/', '.'))
          .filter(name -> !name.isEmpty())
          .forEach(present::add);
    }
    assertThat(packages).as("packages listed in ARCHITECTURE.md").isSubsetOf(present);
    assertThat(packages)
        .as("packages listed in ARCHITECTURE.md")
        .containsAll(present.stream().filter(name -> !name.contains(".")).toList());
  }

  @Test
  void relativeLinksLeadToFiles() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""));
      while (link.find()) {
        String target = link.group(1);
        boolean relative = !target.contains("://") && !target.startsWith("mailto:");
        if (relative && !Files.exists(page.resolveSibling(target))) {
          broken.add(ROOT.relativize(page) + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noPageCitesALineOfASourceFile() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern("\\.java:\\d+");
    }
  }
}
