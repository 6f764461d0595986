// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Value {
  /// What `size` gives: characters of text, elements of a list, fields of an object.
  var size: Int? {
    switch self {
    case .text(let text), .markup(let text): text.unicodeScalars.count
    case .list(let list): list.count
    case .object(let object): object.count
    case .range(let range): range.count
    default: nil
    }
  }

  /// The first element, character, or field with its name.
  var first: Value? {
    switch self {
    case .text(let text), .markup(let text):
      .text(text.unicodeScalars.first.map { String($0) } ?? "")
    case .list(let list): list.first ?? .nil
    case .object(let object):
      object.fields.first.map { .list([.text($0.name), $0.value]) } ?? .nil
    case .range(let range): range.count > 0 ? .int(range.lower) : .nil
    default: nil
    }
  }

  /// The last element or character.
  var last: Value? {
    switch self {
    case .text(let text), .markup(let text):
      .text(text.unicodeScalars.last.map { String($0) } ?? "")
    case .list(let list): list.last ?? .nil
    case .range(let range): range.count > 0 ? .int(range.upper) : .nil
    default: nil
    }
  }
}
