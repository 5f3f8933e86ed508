package org.steelyard.app.console;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Help that begins with examples: a command's examples are kept where the parser keeps its
/// footer,
/// and are printed first.
public final class HelpLayout {
  private static final int WIDTH = 96;

  private HelpLayout() {}

  /// Installs the layout on a command line and its subcommands.
  public static void install(CommandLine commands) {
    List<String> keys = new ArrayList<>(commands.getHelpSectionKeys());
    keys.remove(UsageMessageSpec.SECTION_KEY_FOOTER);
    keys.remove(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING);
    keys.addFirst(UsageMessageSpec.SECTION_KEY_FOOTER);
    keys.addFirst(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING);
    commands.setHelpSectionKeys(keys);
    commands.setUsageHelpWidth(WIDTH);
  }
}
