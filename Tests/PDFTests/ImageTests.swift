// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Testing

@testable import PDF

@Suite struct ImageTests {
  @Test func `pictures have their size in pixels, as they are looked at`() throws {
    #expect(try size(of: PNGSamples.grey) == [16, 4])
    #expect(try size(of: PNGSamples.faint) == [32, 32])
    #expect(try size(of: JPEGSamples.grey) == [8, 8])
    #expect(try size(of: JPEGSamples.colour) == [16, 8])
    #expect(try size(of: JPEGSamples.turned) == [8, 16])
  }

  @Test func `the same picture is embedded once`() throws {
    _ = try Samples.write { file in
      let first = try file.image(PNGSamples.grey)
      let again = try file.image(PNGSamples.grey)
      let other = try file.image(PNGSamples.colour)
      #expect(first == again)
      #expect(first != other)
    }
  }

  @Test func `what a camera tells of the place does not travel`() throws {
    let secret = "SECRET PLACE".utf8
    #expect(JPEGSamples.turned.contains(secret))
    let file = try Samples.write { _ = try $0.image(JPEGSamples.turned) }
    #expect(!file.contains(secret))
  }

  @Test(arguments: [
    ([], ImageProblem.neitherPNGNorJPEG), (Array("GIF89a".utf8), .neitherPNGNorJPEG),
    (Array(PNGSamples.colour.prefix(20)), .damaged),
    (Array(PNGSamples.colour.prefix(60)), .damaged),
    (Array(JPEGSamples.colour.prefix(40)), .damaged),
    (Array(JPEGSamples.colour.dropLast(2)), .damaged), ([0xFF, 0xD8, 0xFF, 0xD9], .damaged),
    (JPEGSamples.inks, .inks),
    (JPEGSamples.colour.replacing([0xFF, 0xC0], with: [0xFF, 0xC3]), .unusualJPEG),
    (enlarged(PNGSamples.colour), .tooManyPixels(width: 65_536, height: 65_536, limit: 50_000_000)),
  ])
  func `a picture that cannot be used is an error that says why`(
    bytes: [UInt8], problem: ImageProblem
  ) throws {
    _ = try Samples.write { file in
      #expect(throws: PDFError.image(problem)) { try file.image(bytes) }
    }
  }

  @Test func `a file that is too long is not looked at`() throws {
    let bytes = PNGSamples.grey + [UInt8](repeating: 0, count: 20_000_000)
    #expect(throws: PDFError.image(.tooManyBytes(limit: 20_000_000))) {
      try EmbeddedImage(bytes, Deflater())
    }
  }

  @Test func `broken pictures are errors wherever they break`() throws {
    for sample in [PNGSamples.faint, JPEGSamples.turned, JPEGSamples.grey] {
      for index in sample.indices {
        var broken = sample
        broken[index] ^= 0x55
        _ = try? EmbeddedImage(broken, Deflater())
        _ = try? EmbeddedImage(Array(sample[..<index]), Deflater())
      }
    }
  }

  @Test func `every problem has words`() {
    let problems: [ImageProblem: String] = [
      .neitherPNGNorJPEG: "the picture is neither PNG nor JPEG",
      .damaged: "the picture is damaged",
      .tooManyBytes(limit: 20_000_000): "the picture has more than 20 megabytes",
      .tooManyPixels(width: 9000, height: 8000, limit: 50_000_000):
        "the picture has 9000 × 8000 pixels, more than 50 million",
      .inks: "the picture is in printing inks (CMYK); save it as RGB",
      .unusualJPEG: "the picture is an unusual kind of JPEG; save it as a plain one",
    ]
    for (problem, words) in problems { #expect("\(PDFError.image(problem))" == words) }
  }

  private func size(of bytes: [UInt8]) throws -> [Int] {
    var size: [Int] = []
    _ = try Samples.write {
      let image = try $0.image(bytes)
      size = [image.width, image.height]
    }
    return size
  }
}

/// Says in its header that it has 65,536 pixels a side.
private func enlarged(_ png: [UInt8]) -> [UInt8] {
  Array(png[..<16]) + [0, 1, 0, 0, 0, 1, 0, 0] + Array(png[24...])
}
