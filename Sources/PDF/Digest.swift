// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CLibCrypto

extension [UInt8] {
  /// SHA-256 (FIPS 180-4).
  var digest: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { output, count in
      count = Int(SHA256_DIGEST_LENGTH)
      withUnsafeBufferPointer { _ = SHA256($0.baseAddress, $0.count, output.baseAddress) }
    }
  }
}
