// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Foundation
import Testing

@testable import HTMLWriter

@Suite struct PaletteTests {
  @Test(arguments: ["light", "dark"])
  func `every text can be told from the paper as WCAG asks at level AA`(name: String) throws {
    let palette = name == "light" ? Palette.light : Palette.dark
    let paper = try luminance(of: palette.paper)
    for color in [palette.text, palette.quiet, palette.link] + palette.inks {
      let (low, high) = (min(paper, try luminance(of: color)), max(paper, try luminance(of: color)))
      #expect((high + 0.05) / (low + 0.05) >= 4.5, "\(color)")
    }
  }

  /// The relative luminance that WCAG 2 defines.
  private func luminance(of color: String) throws -> Double {
    let number = try #require(Int(color.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
