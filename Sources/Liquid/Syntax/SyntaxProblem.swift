// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// A place where the template does not follow the grammar; thrown to the nearest tag boundary.
struct SyntaxProblem: Error {
  let id: DiagnosticID
  let message: String
  let place: Place
  var hints: [String] = []
}

extension SyntaxProblem {
  static func unexpected(_ found: String, at place: Place, expected: String) -> Self {
    let what = found.isEmpty ? "the end of the tag" : "'\(found)'"
    return Self(
      id: "syntax", message: "\(what) does not fit here", place: place,
      hints: ["expected \(expected)"])
  }

  static func unclosedText(_ text: String, at place: Place) -> Self {
    Self(
      id: "syntax", message: "the text '\(text)' is not closed", place: place,
      hints: ["end it with the quotation mark that it began with"])
  }

  static func strayCharacter(_ text: String, at place: Place) -> Self {
    Self(id: "syntax", message: "'\(text)' is not part of the template language", place: place)
  }

  static func numberTooLarge(_ text: String, at place: Place) -> Self {
    Self(id: "number-too-large", message: "the number '\(text)' is too large", place: place)
  }

  static func expressionTooDeep(at place: Place) -> Self {
    Self(
      id: "nesting-too-deep", message: "brackets are nested too deeply", place: place,
      hints: ["assign the inner part to a name first"])
  }
}
