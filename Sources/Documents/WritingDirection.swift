// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The direction in which a language is written.
package enum WritingDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of a BCP 47 tag: by its script where it names one, otherwise by its language.
  package init(language tag: String) {
    let parts = tag.split(separator: "-").map { $0.lowercased() }
    let script = parts.dropFirst().first { part in
      part.utf8.count == 4 && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    let isRightToLeft =
      if let script {
        WritingDirection.scripts.contains(script)
      } else {
        WritingDirection.languages.contains(parts.first ?? "")
      }
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  private static let scripts: Set<String> = [
    "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa",
  ]

  private static let languages: Set<String> = [
    "ar", "arc", "azb", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn",
    "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
  ]
}
