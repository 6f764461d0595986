// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Documents

/// A block on its way onto pages.
struct FlowItem: Sendable {
  let block: SetBlock
  /// The room above it, in points; none at the top of a page.
  var gap: Double
  /// Whether all of it and what follows stand on one page.
  var keepsWithNext = false
  /// How many of its last strips stand on the page of what follows.
  var lastKept = 0
  /// The element that the block's uppermost elements are in.
  var parent: Int?
}

/// Strips of one block that stand on one page.
struct FlowStretch: Sendable {
  let item: Int
  let strips: Range<Int>
  /// From the top of the text on the page, in points.
  let y: Double
  /// What stands again above it.
  var head: RunningHead?
}

/// Parts blocks into pages: as much on each as it holds, but nothing that is kept together is parted.
enum PageFlow {
  /// - Parameters:
  ///   - first: how high the text on the first page may be, in points.
  ///   - rest: how high on the others.
  static func pages(_ items: [FlowItem], first: Double, rest: Double) -> [[FlowStretch]] {
    let steps = Step.all(items)
    var pages: [[FlowStretch]] = []
    var start = 0
    while start < steps.count {
      let page = nextPage(steps, from: start, room: pages.isEmpty ? first : rest)
      pages.append(stretches(steps[start..<page.end], below: page.head))
      start = page.end
    }
    return pages.isEmpty ? [[]] : pages
  }

  /// How high the blocks are on one page.
  static func height(_ items: [FlowItem]) -> Double {
    items.enumerated().reduce(0) {
      $0 + ($1.offset == 0 ? 0 : $1.element.gap) + $1.element.block.height
    }
  }
}

extension PageFlow {
  /// One strip with what stands above it.
  private struct Step {
    let item: Int
    let strip: Int
    let gap: Double
    let height: Double
    let keepsWithNext: Bool
    let continuesRow: Bool
    let head: RunningHead?

    static func all(_ items: [FlowItem]) -> [Step] {
      var steps: [Step] = []
      for (place, item) in items.enumerated() {
        let count = item.block.strips.count
        for (number, strip) in item.block.strips.enumerated() {
          steps.append(
            Step(
              item: place, strip: number, gap: number == 0 ? item.gap : 0, height: strip.height,
              keepsWithNext: strip.keepsWithNext || item.keepsWithNext
                || number >= count - item.lastKept, continuesRow: strip.continuesRow,
              head: strip.head))
        }
      }
      return steps
    }
  }

  /// Where the page that begins at the step ends, and what stands again above it.
  ///
  /// The head of a table is left out where it would part a row that fits on a page without it.
  private static func nextPage(
    _ steps: [Step], from start: Int, room: Double
  ) -> (end: Int, head: RunningHead?) {
    let plain = lastFitting(steps, from: start, room: room)
    guard start > 0, let head = steps[start].head, head.height < room / 2,
      head.height + steps[start].height <= room
    else { return (plain, nil) }
    let below = lastFitting(steps, from: start, room: room - head.height)
    let isWorse = steps[below - 1].continuesRow && !steps[plain - 1].continuesRow
    return isWorse ? (plain, nil) : (below, head)
  }

  /// Where the page that begins at the step ends.
  private static func lastFitting(_ steps: [Step], from start: Int, room: Double) -> Int {
    var height = 0.0
    for place in start..<steps.count {
      height += steps[place].height + (place == start ? 0 : steps[place].gap)
      guard height > room + 0.01, place > start else { continue }
      func last(_ isKept: (Step) -> Bool) -> Int? {
        (start + 1...place).last { !isKept(steps[$0 - 1]) }
      }
      // What is kept together and is higher than a page must be parted after all; a row last.
      return last(\.keepsWithNext) ?? last(\.continuesRow) ?? place
    }
    return steps.count
  }

  private static func stretches(
    _ steps: ArraySlice<Step>, below head: RunningHead?
  ) -> [FlowStretch] {
    var stretches: [FlowStretch] = []
    var y = head?.height ?? 0
    for step in steps {
      if step.strip > 0, let last = stretches.last, last.item == step.item {
        stretches[stretches.count - 1] = FlowStretch(
          item: last.item, strips: last.strips.lowerBound..<step.strip + 1, y: last.y,
          head: last.head)
      } else {
        if !stretches.isEmpty { y += step.gap }
        stretches.append(
          FlowStretch(
            item: step.item, strips: step.strip..<step.strip + 1, y: y,
            head: stretches.isEmpty ? head : nil))
      }
      y += step.height
    }
    return stretches
  }
}

extension Block {
  /// Whether it is the sentence before a list, whose end stands on the page of the list's first lines.
  func introduces(_ next: Block?) -> Bool {
    guard case .list = next, case .paragraph(let inlines) = self else { return false }
    return [":", "："].contains { inlines.plainText.hasSuffix($0) }
  }
}
