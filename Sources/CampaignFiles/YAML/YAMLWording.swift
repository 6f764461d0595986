// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// What libyaml says of a mistake in the notation, in words for people who have never seen YAML.
struct YAMLWording {
  let message: String
  let hint: String

  /// - Parameter problem: the text of libyaml.
  init(of problem: String) {
    let found = Self.table[problem]
    message = "this is no YAML: " + (found?.message ?? problem)
    hint = found?.hint ?? "check indentation, quotes and the space after each colon"
  }

  private init(_ message: String, _ hint: String) {
    self.message = message
    self.hint = hint
  }
}

extension YAMLWording {
  private static let table: [String: YAMLWording] = [
    "mapping values are not allowed in this context": YAMLWording(
      "a colon makes a key, but no key can stand here",
      "put a text that holds a colon and a space into quotes; check the indentation"),
    "did not find expected key": YAMLWording(
      "a key is expected here", "begin the keys of one map in one column; quote a whole text"),
    "did not find expected '-' indicator": YAMLWording(
      "a dash is expected here", "begin the entries of one list in one column"),
    "did not find expected ',' or ']'": YAMLWording(
      "this list in brackets is not closed", "part its entries by commas, and end it with ]"),
    "did not find expected ',' or '}'": YAMLWording(
      "this map in braces is not closed", "part its entries by commas, and end it with }"),
    "could not find expected ':'": YAMLWording(
      "this line has no colon", "write a key, a colon and a space before the value"),
    "found character that cannot start any token": YAMLWording(
      "no value begins with this character",
      "put the text into quotes; indent by spaces, not by tabs"),
    "found unexpected end of stream": YAMLWording(
      "this quote is never closed", "close it; an apostrophe inside single quotes is doubled"),
    "control characters are not allowed": YAMLWording(
      "a control character stands here", "delete the character, or type the text anew"),
    "found unknown escape character": YAMLWording(
      "no character is written with this backslash", "double the backslash, or use single quotes"),
    "block sequence entries are not allowed in this context": YAMLWording(
      "no list can begin here", "begin the list on a line of its own"),
    "did not find expected alphabetic or numeric character": YAMLWording(
      "'&' and '*' have a meaning of their own", "put a text that begins with them into quotes"),
    "did not find expected node content": YAMLWording(
      "a value is missing here", "write the value, or delete the comma before it"),
    "did not find expected <document start>": YAMLWording(
      "the file has ended before this line", "begin the keys of one map in one column"),
    "found a tab character that violates indentation": YAMLWording(
      "a tab stands where spaces belong", "indent by spaces"),
  ]
}
