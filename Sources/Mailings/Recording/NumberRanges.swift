// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Numbers as ticked off on a sheet: `1-12,15,20-`.
package struct NumberRanges: Sendable, Equatable {
  private let ranges: [ClosedRange<Int>]
  private static let most = 1_000

  /// Nil where the text is something else, a range runs backwards, or there are too many.
  ///
  /// A dash may be of any length, and spaces do not count; `20-` goes on to the last number.
  package init?(_ text: some StringProtocol) {
    let bare = String(text.filter { !$0.isWhitespace }.map { "‐‑‒–—−".contains($0) ? "-" : $0 })
    let parts = bare.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= Self.most else { return nil }
    let ranges = parts.compactMap(Self.range)
    guard ranges.count == parts.count else { return nil }
    self.ranges = ranges
  }

  private static func range(_ text: Substring) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap(number) else { return nil }
    guard ends.count == 2 else { return first...first }
    guard !ends[1].isEmpty else { return first...Int.max }
    return number(ends[1]).flatMap { $0 >= first ? first...$0 : nil }
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text).flatMap { $0 > 0 ? $0 : nil }
  }
}

extension NumberRanges {
  package func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  /// The numbers in the order in which they were typed, each once.
  package func order(upTo count: Int) -> [Int] {
    var seen: Set<Int> = []
    return ranges.filter { $0.lowerBound <= count }
      .flatMap { $0.lowerBound...min($0.upperBound, count) }
      .filter { seen.insert($0).inserted }
  }

  /// The greatest number that was typed.
  package var highest: Int {
    ranges.map { $0.upperBound == .max ? $0.lowerBound : $0.upperBound }.max() ?? 0
  }
}
