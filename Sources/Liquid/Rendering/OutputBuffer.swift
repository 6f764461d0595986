// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The UTF-8 bytes that a render writes, in memory that grows and can be used again.
public struct OutputBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How far this render may write without asking for more.
  private var usable: Int
  private var limit: Int
  /// The number of bytes written.
  public private(set) var count = 0
  /// Whether something was left out because the limit was reached.
  private(set) var isFull = false

  /// An empty buffer.
  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = UnsafeMutablePointer<UInt8>.allocate(capacity: self.capacity + Self.readAhead)
    usable = self.capacity
    limit = .max
  }

  deinit { base.deallocate() }

  /// How many bytes a copy may read or write past the end of a text.
  static let readAhead = 32
}

extension OutputBuffer {
  /// The bytes written so far, as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Lets a closure read the bytes written so far.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(bytes)
  }

  /// Appends a stretch of UTF-8.
  @inline(__always)
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    let room = reserve(bytes.count)
    (base + count).update(from: source, count: room)
    count &+= room
  }

  /// Appends a text.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends one byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    guard reserve(1) == 1 else { return }
    base[count] = byte
    count &+= 1
  }
}

extension OutputBuffer {
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// Begins anew and keeps the memory.
  mutating func begin(limit: Int) {
    count = 0
    isFull = false
    self.limit = max(limit, 0)
    usable = min(capacity, self.limit)
  }

  /// Appends bytes behind which ``readAhead`` more bytes may be read.
  @inline(__always)
  mutating func append(padded source: UnsafePointer<UInt8>, count length: Int) {
    let room = reserve(length)
    let target = UnsafeMutableRawPointer(base + count)
    if room <= 32 {
      let raw = UnsafeRawPointer(source)
      target.storeBytes(of: raw.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
      (target + 16).storeBytes(
        of: (raw + 16).loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    } else {
      target.copyMemory(from: source, byteCount: room)
    }
    count &+= room
  }

  /// The text written since a mark, which is taken back.
  mutating func take(from mark: Int) -> String {
    let text = String(
      decoding: UnsafeBufferPointer(start: base + mark, count: count - mark), as: UTF8.self)
    count = mark
    return text
  }

  /// Takes back what was written since a mark.
  mutating func truncate(to mark: Int) { count = min(count, mark) }

  /// Makes room, and says for how many of the bytes there is room.
  @inline(__always)
  private mutating func reserve(_ length: Int) -> Int {
    count &+ length <= usable ? length : grow(by: length)
  }

  @inline(never)
  private mutating func grow(by length: Int) -> Int {
    let wanted = count + length
    if wanted > limit { isFull = true }
    let needed = min(wanted, limit)
    if needed > capacity {
      let larger = min(max(needed, capacity * 2), max(limit, needed))
      let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.readAhead)
      moved.update(from: base, count: count)
      base.deallocate()
      (base, capacity) = (moved, larger)
    }
    usable = min(capacity, limit)
    return needed - count
  }
}
