package org.steelyard.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.steelyard.app.console.UserError;

/// Asks before the network is used.
final class NetworkConsent {
  private NetworkConsent() {}

  /// Returns where the person, an option or the settings say yes; else ends the command.
  ///
  /// @param given whether the option or the settings say yes
  /// @param what is to be fetched
  static void require(Context context, boolean given, String what) {
    if (given) {
      return;
    }
    boolean ask = context.console().terminal() && context.console().globals().mayAsk();
    if (ask) {
      context.console().warn("Steelyard would fetch " + what + " from the network. Go on? [y/N]");
    }
    if (!ask || !yes(context)) {
      throw UserError.failed(
          "The network is used only where you allow it; nothing was fetched.",
          "add --yes-network, or write 'network: allowed' into settings.yml of the workspace.");
    }
  }

  private static boolean yes(Context context) {
    try {
      if (context.in().available() < 0) {
        return false;
      }
    } catch (IOException closed) {
      return false;
    }
    Scanner answer = new Scanner(context.in(), StandardCharsets.UTF_8);
    return answer.hasNextLine()
        && answer.nextLine().strip().toLowerCase(java.util.Locale.ROOT).startsWith("y");
  }
}
