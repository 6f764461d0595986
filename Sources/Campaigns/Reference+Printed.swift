// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Reference {
  /// Reads a reference exactly as it is printed, as files keep it: capitals, two dashes, a check that
  /// holds.
  package init?(printed text: String) {
    var text = text
    guard let values = text.withUTF8({ Self.printedValues($0) }), Self.holds(values) else {
      return nil
    }
    self.init(checked: text)
  }

  private static func printedValues(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard 12...14 ~= bytes.count else { return nil }
    let dash = UInt8(ascii: "-")
    let firstDash = bytes.count - 10
    var values: [UInt8] = []
    values.reserveCapacity(12)
    for (index, byte) in bytes.enumerated() {
      if index == firstDash || index == firstDash + 5 {
        guard byte == dash else { return nil }
      } else {
        guard byte < 128, let value = places[Int(byte)] else { return nil }
        values.append(value)
      }
    }
    return values
  }

  /// The values of the characters of ASCII, without look-alikes: a ledger reads millions of references.
  private static let places: [UInt8?] = (0..<128).map { byte in
    alphabet.firstIndex(of: byte).map { UInt8($0) }
  }
}
