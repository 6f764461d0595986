// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CLibCrypto

/// By what a kept letter is known: the first half of the SHA-256 (FIPS 180-4) of its DocBook, a zero
/// and its text.
package struct TextDigest: Sendable, Hashable {
  /// The sixteen bytes.
  let bytes: [UInt8]

  package init(docbook: [UInt8], text: [UInt8]) {
    bytes = Array(SHA256Digest(of: docbook + [0] + text).bytes[..<16])
  }

  /// - Parameter docbook: how many bytes of it are the DocBook.
  init(of plain: [UInt8], docbook: Int) {
    self.init(docbook: Array(plain[..<docbook]), text: Array(plain[docbook...]))
  }

  init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }
}

extension TextDigest: CustomStringConvertible {
  /// 32 hexadecimal digits.
  package var description: String { bytes.hexadecimal }

  package init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 32 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 32, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
    }
    self.bytes = bytes
  }
}

/// A SHA-256 digest (FIPS 180-4).
package struct SHA256Digest: Sendable, Hashable {
  /// The 32 bytes.
  package let bytes: [UInt8]

  package init(of input: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: 32)
    input.withUnsafeBufferPointer { input in
      digest.withUnsafeMutableBufferPointer { output in
        _ = SHA256(input.baseAddress, input.count, output.baseAddress)
      }
    }
    bytes = digest
  }

  /// 64 hexadecimal digits.
  package var text: String { bytes.hexadecimal }
}

extension [UInt8] {
  fileprivate var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * count)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
