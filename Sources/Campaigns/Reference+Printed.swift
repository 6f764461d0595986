// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Reference {
  /// Reads a reference exactly as it is printed, as files keep it: capitals, two dashes, a check that
  /// holds.
  package init?(printed text: String) {
    var text = text
    let values = text.withUTF8 { Self.printedValues($0) }
    guard let values, let found = Reference(values: values), found.text == text else { return nil }
    self = found
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
        guard let value = value(of: byte) else { return nil }
        values.append(value)
      }
    }
    return values
  }
}
