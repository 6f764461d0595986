// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Character {
  /// Whether the character parts two words of a name: any space, a hyphen however it was typed.
  var partsNames: Bool { isWhitespace || isHyphen }

  /// A hyphen, U+2010 or the one at which no line breaks.
  var isHyphen: Bool { self == "-" || self == "\u{2010}" || self == "\u{2011}" }

  /// The apostrophe of a name, however it was typed: Мар'я, Мар’я, Марʼя.
  var isNameApostrophe: Bool { self == "'" || self == "’" || self == "ʼ" }
}

extension String {
  /// The text with each of its words, parted by spaces and hyphens, as a function writes it.
  func mappingWords(_ written: (Substring) -> String) -> String {
    var result = ""
    var rest = self[...]
    while true {
      let word = rest.prefix { !$0.partsNames }
      result += word.isEmpty ? "" : written(word)
      rest = rest.dropFirst(word.count)
      guard let separator = rest.popFirst() else { return result }
      result.append(separator)
    }
  }
}

extension StringProtocol {
  /// The name as tables of names have it: in small letters without marks of stress, with one kind of
  /// apostrophe, hyphen and space.
  ///
  /// It has as many characters as the name.
  var foldedName: String {
    String(lowercased().map(\.foldedInName))
  }
}

extension Character {
  fileprivate var foldedInName: Character {
    if isNameApostrophe { return "’" }
    if isHyphen { return "-" }
    if isWhitespace { return " " }
    let scalars = unicodeScalars.filter { $0 != "\u{301}" }
    return scalars.count == unicodeScalars.count || scalars.isEmpty
      ? self : Character(String(String.UnicodeScalarView(scalars)))
  }
}
