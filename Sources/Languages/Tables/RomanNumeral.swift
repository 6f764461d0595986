// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Roman numerals, as French and Russian number the centuries.
enum RomanNumeral {
  private static let steps: [(value: Int, text: String)] = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]

  static func text(_ number: Int) -> String {
    var rest = number
    var text = ""
    for step in steps {
      while rest >= step.value {
        text += step.text
        rest -= step.value
      }
    }
    return text
  }
}
