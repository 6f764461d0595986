// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The difference between two texts as `diff -u` tells it.
struct UnifiedDiff {
  private let name: String
  private let lines: [Line]
  private static let context = 3

  private struct Line {
    let mark: Character
    let text: Substring
  }

  init(_ old: String, _ new: String, name: String) {
    self.name = name
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = after.difference(from: before)
    let removed = Set(
      difference.removals.compactMap { change in
        if case .remove(let offset, _, _) = change { offset } else { nil }
      })
    let inserted = Set(
      difference.insertions.compactMap { change in
        if case .insert(let offset, _, _) = change { offset } else { nil }
      })
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if left < before.count, removed.contains(left) {
        lines.append(Line(mark: "-", text: before[left]))
        left += 1
      } else if right < after.count, inserted.contains(right) {
        lines.append(Line(mark: "+", text: after[right]))
        right += 1
      } else {
        lines.append(Line(mark: " ", text: before[left]))
        left += 1
        right += 1
      }
    }
    // A line feed at the end is no line of its own.
    if lines.last?.text.isEmpty ?? false { lines.removeLast() }
    self.lines = lines
  }
}

extension UnifiedDiff {
  var text: String {
    "--- a/\(name)\n+++ b/\(name)\n" + hunks.map(hunk).joined()
  }

  /// The lines that change, each with a few around it; those near each other together.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for index in lines.indices where lines[index].mark != " " {
      let range = max(index - Self.context, 0)..<min(index + Self.context + 1, lines.count)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func hunk(_ range: Range<Int>) -> String {
    func count(_ mark: Character, _ lines: ArraySlice<Line>) -> Int {
      lines.count { $0.mark == " " || $0.mark == mark }
    }
    let part = lines[range]
    let (old, new) = (
      count("-", lines[..<range.lowerBound]), count("+", lines[..<range.lowerBound])
    )
    let head =
      "@@ -\(old + 1),\(count("-", part)) +\(new + 1),\(count("+", part)) @@\n"
    return head + part.map { "\($0.mark)\($0.text)\n" }.joined()
  }
}
