// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Where the references of letters stand in a text, so that no writer lets a line end within one.
///
/// The hyphens stay ordinary ones: a reference is searched for and typed as it stands on the paper.
package enum ReferenceMarks {
  /// The bytes of each reference: two to four capitals and twice a hyphen and four capitals or digits.
  package static func ranges(in bytes: some RandomAccessCollection<UInt8>) -> [Range<Int>] {
    let bytes = Bytes(bytes)
    var ranges: [Range<Int>] = []
    var index = 0
    while let hyphen = bytes.hyphen(from: index) {
      index = hyphen + 1
      guard let range = bytes.reference(around: hyphen) else { continue }
      ranges.append(range)
      index = range.upperBound
    }
    return ranges
  }
}

/// The bytes of a text, by their number from its start.
private struct Bytes<Base: RandomAccessCollection<UInt8>> {
  private let base: Base
  private let count: Int

  init(_ base: Base) {
    self.base = base
    count = base.count
  }

  private subscript(offset: Int) -> UInt8 {
    base[base.index(base.startIndex, offsetBy: offset)]
  }

  func hyphen(from start: Int) -> Int? {
    var index = start
    while index < count {
      if self[index] == UInt8(ascii: "-") { return index }
      index += 1
    }
    return nil
  }

  /// The reference whose first hyphen it is.
  func reference(around hyphen: Int) -> Range<Int>? {
    let end = hyphen + 10
    guard end <= count, self[hyphen + 5] == UInt8(ascii: "-"),
      (hyphen + 1..<hyphen + 5).allSatisfy(isPart), (hyphen + 6..<end).allSatisfy(isPart),
      end == count || !isPart(end)
    else { return nil }
    var start = hyphen
    while start > 0, isCapital(start - 1) { start -= 1 }
    guard (2...4).contains(hyphen - start), start == 0 || !isPart(start - 1) else { return nil }
    return start..<end
  }

  private func isCapital(_ index: Int) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self[index])
  }

  private func isPart(_ index: Int) -> Bool {
    isCapital(index) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[index])
  }
}
