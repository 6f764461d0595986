// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// The value as text, as filters see it: a list or object in the form in which Ruby shows it.
  public var liquidText: String {
    switch self {
    case .nil, .absent, .blank, .empty: ""
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .int(let number): String(number)
    case .double(let number): number.liquidText
    case .text(let text), .markup(let text): text
    case .list, .object: inspected
    case .range(let range): "\(range.lower)..\(range.upper)"
    case .dynamic(let object): object.liquidText
    }
  }

  /// The value as it is shown inside a list: text in quotes.
  var inspected: String {
    switch self {
    case .nil, .absent: return "nil"
    case .text(let text), .markup(let text): return Self.quoted(text)
    case .list(let list): return "[" + list.map(\.inspected).joined(separator: ", ") + "]"
    case .object(let object):
      let fields = object.fields.map { "\(Self.quoted($0.name))=>\($0.value.inspected)" }
      return "{" + fields.joined(separator: ", ") + "}"
    default: return liquidText
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Double {
  /// The number with a decimal point, with an exponent where it is very large or small.
  var liquidText: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    let text = description
    guard let exponent = text.firstIndex(of: "e"), !text.contains(".") else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}
