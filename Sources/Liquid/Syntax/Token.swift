// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One word or sign inside a tag.
struct Token {
  let kind: Kind
  let place: Place

  enum Kind: Equatable {
    case name(String)
    case text(String)
    case int(Int)
    case double(Double)
    case comparison(Comparison)
    case dot, dots, colon, comma, pipe, equals
    case openSquare, closeSquare, openRound, closeRound
    case end
  }
}

/// How two values are compared.
enum Comparison: String, Sendable, BitwiseCopyable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case contains
}
