// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// upcase, downcase, capitalize.
enum CaseFilters {
  static let all = [
    Filter("upcase", input: .text, output: .type(.text)) { .text($0.text.uppercased()) },
    Filter("downcase", input: .text, output: .type(.text)) { .text($0.text.lowercased()) },
    Filter("capitalize", input: .text, output: .type(.text)) { .text(capitalized($0.text)) },
  ]

  /// The first character in its title form, the others small.
  private static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping
      + String(text.unicodeScalars.dropFirst()).lowercased()
  }
}
