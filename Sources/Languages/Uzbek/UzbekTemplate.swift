// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Templates in Latin letters, put into Cyrillic ones.
enum UzbekTemplate {
  /// The words of a Liquid text and those that its filters choose between, but no names, codes or
  /// keys.
  static func cyrillic(_ latin: String) -> String {
    var result = ""
    var rest = latin[...]
    while let open = rest.firstRange(of: /\{[{%].*?[%}]\}/) {
      result += UzbekScript.cyrillic(String(rest[..<open.lowerBound]))
      result += markup(rest[open])
      rest = rest[open.upperBound...]
    }
    return result + UzbekScript.cyrillic(String(rest))
  }

  /// A tag or an output: only the filters that choose between words have words in quotation marks.
  private static func markup(_ markup: Substring) -> String {
    String(markup).replacing(/\| *(plural|gendered|default):[^|]*/) { filter in
      filter.output.0.replacing(/"[^"]*"/) { UzbekScript.cyrillic(String($0.output)) }
    }
  }
}
