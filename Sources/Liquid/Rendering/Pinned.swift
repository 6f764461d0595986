// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Plain elements in memory that does not move, written once and shared.
///
/// A class because the memory is freed with its last owner. The address is kept as an integer, so
/// that the compiler itself can see that sharing it is safe.
final class Pinned<Element: BitwiseCopyable & Sendable>: Sendable {
  private let address: UInt
  let count: Int

  /// - Parameter padding: an element that is written behind the others a few times, for readers
  ///   that may read a little too far.
  init(_ elements: [Element], padding: Element? = nil) {
    count = elements.count
    let extra = padding == nil ? 0 : OutputBuffer.readAhead
    let base = UnsafeMutablePointer<Element>.allocate(capacity: max(count + extra, 1))
    for (index, element) in elements.enumerated() { (base + index).initialize(to: element) }
    if let padding { (base + count).initialize(repeating: padding, count: extra) }
    address = UInt(bitPattern: base)
  }

  deinit { UnsafeMutablePointer<Element>(bitPattern: address)?.deallocate() }

  @inline(__always) var base: UnsafePointer<Element>? { UnsafePointer(bitPattern: address) }
}
