package org.steelyard.model;

import java.util.List;

/// Who can act in foreign policy.
public sealed interface Actor {
  /// Code that data use: ISO 3166-1 alpha-3 for states, ours for the others.
  String code();

  /// English name.
  String name();

  /// A state or territory. Borders and names follow United Nations General Assembly resolutions.
  record State(String code, String name, When valid) implements Actor {
    public State {
      Checks.nonBlank(code, "A state's code");
    }
  }

  /// An international organisation, format or treaty body.
  record Organisation(String code, String name, When valid) implements Actor {
    public Organisation {
      Checks.nonBlank(code, "An organisation's code");
    }
  }

  /// A person and the offices held.
  record Person(String code, String name, List<Office> offices) implements Actor {
    public Person {
      offices = List.copyOf(offices);
    }
  }

  /// An armed group, company, party or people.
  record Group(String code, String name, When valid) implements Actor {}

  /// An office held over an interval.
  ///
  /// @param state code of the state or organisation
  record Office(String state, String title, When held) {}
}
