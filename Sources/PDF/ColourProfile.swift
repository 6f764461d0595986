// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// An ICC profile (ICC.1:2001-04, version 2.4), made here from the numbers of the norm.
enum ColourProfile {
  /// sRGB (IEC 61966-2-1): its three colours adapted to the white of print (D50), and its curve.
  static let sRGB: [UInt8] = {
    let tone = curve()
    let items: [(StaticString, [UInt8])] = [
      ("desc", description("sRGB")), ("cprt", text("No copyright, use freely")),
      ("wtpt", colour(0.96420, 1.00000, 0.82491)),
      ("rXYZ", colour(0.43607, 0.22249, 0.01392)),
      ("gXYZ", colour(0.38515, 0.71687, 0.09708)),
      ("bXYZ", colour(0.14307, 0.06061, 0.71410)),
      ("rTRC", tone), ("gTRC", tone), ("bTRC", tone),
    ]
    return profile(items)
  }()
}

extension ColourProfile {
  /// The header of 128 bytes, the table of tags, the tags; equal ones stand once.
  private static func profile(_ items: [(StaticString, [UInt8])]) -> [UInt8] {
    var table: [UInt8] = []
    var content: [UInt8] = []
    var offsets: [[UInt8]: Int] = [:]
    let base = 128 + 4 + 12 * items.count
    for (name, bytes) in items {
      if offsets[bytes] == nil {
        offsets[bytes] = base + content.count
        content += bytes
        while content.count % 4 > 0 { content.append(0) }
      }
      table.append(ascii: name)
      table += bigEndian(offsets[bytes, default: base]) + bigEndian(bytes.count)
    }
    return header(size: base + content.count) + bigEndian(items.count) + table + content
  }

  private static func header(size: Int) -> [UInt8] {
    var header = bigEndian(size) + [0, 0, 0, 0] + bigEndian(0x0240_0000)
    header.append(ascii: "mntrRGB XYZ ")
    // 9 December 1999: the norm's first edition; the profile itself has no other day.
    header += [1999, 12, 9, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    header.append(ascii: "acsp")
    header += [UInt8](repeating: 0, count: 28)
    header += fixed(0.96420) + fixed(1.0) + fixed(0.82491)
    return header + [UInt8](repeating: 0, count: 128 - header.count)
  }

  private static func description(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(ascii: "desc")
    bytes += bigEndian(0) + bigEndian(name.utf8.count + 1) + Array(name.utf8)
    // The end of the name, no name in Unicode, none for old Macintoshes.
    return bytes + [UInt8](repeating: 0, count: 1 + 8 + 3 + 67)
  }

  private static func text(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(ascii: "text")
    return bytes + bigEndian(0) + Array(text.utf8) + [0]
  }

  private static func colour(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(ascii: "XYZ ")
    return bytes + bigEndian(0) + fixed(x) + fixed(y) + fixed(z)
  }

  /// 1,024 steps from a colour's number to its light.
  private static func curve() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(ascii: "curv")
    bytes += bigEndian(0) + bigEndian(1024)
    for step in 0..<1024 {
      let level = Int((light(Double(step) / 1023) * 65535).rounded())
      bytes += [UInt8(level >> 8), UInt8(level & 0xFF)]
    }
    return bytes
  }

  private static func light(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // To the power 2.4, as the square times the fifth root of the square.
    return base * base * fifthRoot(base * base)
  }

  /// By Newton's method; the same bits on every machine.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 { root = (4 * root + value / (root * root * root * root)) / 5 }
    return root
  }

  private static func fixed(_ value: Double) -> [UInt8] {
    bigEndian(Int((value * 65536).rounded()))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }
}
