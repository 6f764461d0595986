// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// A stretch of the template's source, in bytes.
struct Place: Sendable, Hashable, BitwiseCopyable {
  let start: UInt32
  let end: UInt32

  init(_ range: Range<Int>) {
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(max(start, end)) }

  /// From the beginning of this stretch to the end of another.
  func joined(to other: Place) -> Place { Place(Int(start)..<max(Int(start), Int(other.end))) }
}
