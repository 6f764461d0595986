// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import PrintWriter

@Suite("A JPEG picture on paper")
struct PictureTests {
  /// A page with the picture, 40 points high for each pixel's width of its narrow side.
  private static func page(_ picture: Picture) -> PrintedSheets {
    let frame = Frame(
      x: 20, y: 30, width: Double(picture.width) * 4, height: Double(picture.height) * 4)
    var sheets = SetSheets(paper: .a4, title: "Picture", language: "en")
    sheets.pages = [
      SetPage(items: [
        PlacedInk(ink: Ink([.picture(picture, frame)]), x: 0, y: 0, owner: .artifact)
      ])
    ]
    return PrintedSheets(sheets: sheets, layout: nil, findings: [])
  }

  /// The greys in the middles of the four quarters, to the next ten: above from the left, then below.
  private static func greys(_ png: [UInt8], _ picture: Picture) throws -> [Int] {
    let pixels = try PagePixels(png)
    return [1, 3].flatMap { y in
      [1, 3].map { x in
        let grey = pixels.grey(20 + picture.width * x, 30 + picture.height * y)
        return Int((Double(grey) / 10).rounded()) * 10
      }
    }
  }

  @Test(
    "is shown as the camera was held, by us and by those who read the PDF",
    arguments: [
      (nil, [0, 80, 160, 240]), (1, [0, 80, 160, 240]), (2, [80, 0, 240, 160]),
      (3, [240, 160, 80, 0]), (4, [160, 240, 0, 80]), (5, [0, 160, 80, 240]),
      (6, [160, 0, 240, 80]), (7, [240, 80, 160, 0]), (8, [80, 240, 0, 160]),
    ] as [(UInt8?, [Int])])
  func turned(orientation: UInt8?, greys: [Int]) throws {
    let picture = try Picture(reading: try JPEGPictures.quarters(orientation: orientation))
    #expect((picture.width > picture.height) == ((orientation ?? 1) < 5))
    let page = Self.page(picture)
    let ours = try Printing.writer().picture(of: page, resolution: 72)
    #expect(try Self.greys(ours, picture) == greys)
    guard OutsideJudge.pdftoppm.isInstalled else { return }
    let theirs = try OutsideJudge.pdftoppm.run(
      [try Printing.pdf(of: page)], ["-r", "72", "-png", "-singlefile"], named: "pdf"
    ).output
    #expect(try Self.greys(theirs, picture) == greys)
  }

  @Test("is decoded no larger than it is shown", arguments: [16.0, 8, 4, 2])
  func reduced(resolution: Double) throws {
    let picture = try Picture(reading: try JPEGPictures.quarters())
    let page = try Printing.writer().picture(of: Self.page(picture), resolution: resolution)
    let pixels = try PagePixels(page)
    let scale = resolution / 72
    #expect(pixels.grey(Int((20 + 32.0 * 1) * scale), Int((30 + 16.0 * 1) * scale)) < 60)
  }

  @Test("that is damaged, cut off or larger than it says is refused")
  func damaged() throws {
    let whole = try JPEGPictures.quarters()
    let scan = try #require(whole.indices.first { whole[$0...].starts(with: [0xFF, 0xDA]) })
    var wild = whole
    for place in (scan + 10)..<(whole.count - 2) { wild[place] = 0xF7 }
    let cut = Array(whole[..<(scan + 20)])
    for bytes in [wild, cut, cut + [0xFF, 0xD9], Array(whole[..<20]), [0xFF, 0xD8, 0xFF]] {
      #expect(throws: PictureError.self) { try Picture(reading: bytes) }
    }
    // What was never read is shown as its frame.
    let other = Picture(bytes: whole, width: 64, height: 16)
    let page = try PagePixels(try Printing.writer().picture(of: Self.page(other), resolution: 72))
    #expect(page.grey(20 + 32, 30 + 16) == 255)
  }
}
