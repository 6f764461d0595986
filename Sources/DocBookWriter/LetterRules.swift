// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What a letter must have that RELAX NG cannot say: each part of its frame once.
enum LetterRules {
  static func messages(for tree: borrowing XMLTree) -> [String] {
    var counts = [Int](repeating: 0, count: parts.count)
    tree.forEachElement { element in
      for (index, part) in parts.enumerated() where part.matches(element) { counts[index] += 1 }
    }
    return zip(parts, counts).compactMap { part, count in part.message(count: count) }
  }

  private static let parts = [
    Part("sender", element: "author", in: "info", "role", "sender"),
    Part("recipient", element: "othercredit", in: "info", "otherclass", "recipient"),
    Part("date", element: "date", in: "info"),
    Part("reference", element: "biblioid", in: "info", "otherclass", "letter-reference"),
    Part("salutation", element: "para", in: "article", "role", "salute"),
    Part("close", element: "para", in: "article", "role", "closer"),
    Part("signatory", element: "literallayout", in: "article", "role", "signed", mayRepeat: true),
  ]
}

extension LetterRules {
  /// A part of a letter's frame and the element that it is in DocBook.
  private struct Part {
    let word: String
    let element: String
    let parent: String
    let attribute: String?
    let value: String?
    let mayRepeat: Bool

    init(
      _ word: String, element: String, in parent: String, _ attribute: String? = nil,
      _ value: String? = nil, mayRepeat: Bool = false
    ) {
      (self.word, self.element, self.parent) = (word, element, parent)
      (self.attribute, self.value, self.mayRepeat) = (attribute, value, mayRepeat)
    }

    func matches(_ candidate: XMLElement) -> Bool {
      guard candidate.name == element, candidate.parentName == parent else { return false }
      return attribute.map { candidate.attribute($0) == value } ?? true
    }

    func message(count: Int) -> String? {
      if count == 0 { return "the letter has no \(word)" }
      return count == 1 || mayRepeat ? nil : "the letter has \(count) times a \(word), not once"
    }
  }
}
