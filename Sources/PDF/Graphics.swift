// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// Marks on paper in a coordinate system of their own: points, y upwards, the origin wherever the
/// builder of it took it to be.
///
/// The same value can be placed on thousands of pages; its bytes are made once, and those that are
/// placed again stand once more in the file, as a form that pages mention.
///
/// A class because it has identity: the file knows it again when it is placed a second time.
package final class Graphics: Sendable {
  /// What the file knows it by.
  let number: Int
  /// Content operators.
  let content: [UInt8]
  let resources: Resources
  /// Around the advances of its glyphs and its drawings; nil if there are none.
  package let bounds: Rectangle?
  /// Around all ink that its fonts could put there.
  let reach: Rectangle?

  init(
    number: Int, content: [UInt8], resources: Resources, bounds: Rectangle?, reach: Rectangle?
  ) {
    self.number = number
    self.content = content
    self.resources = resources
    self.bounds = bounds
    self.reach = reach
  }
}

extension Graphics {
  package var isEmpty: Bool { content.isEmpty }
}

/// The fonts, pictures and forms that a content stream names, by their numbers in the file.
struct Resources: Hashable, Sendable {
  private(set) var fonts: [Int] = []
  private(set) var images: [Int] = []
  private(set) var forms: [Int] = []
}

extension Resources {
  mutating func use(font: Int) { Self.insert(font, into: &fonts) }
  mutating func use(image: Int) { Self.insert(image, into: &images) }
  mutating func use(form: Int) { Self.insert(form, into: &forms) }

  mutating func use(_ other: Resources) {
    for font in other.fonts { use(font: font) }
    for image in other.images { use(image: image) }
    for form in other.forms { use(form: form) }
  }

  /// The lists are short and kept sorted.
  private static func insert(_ number: Int, into list: inout [Int]) {
    var index = list.count
    while index > 0, list[index - 1] >= number {
      if list[index - 1] == number { return }
      index -= 1
    }
    list.insert(number, at: index)
  }
}
