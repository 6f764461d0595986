// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One use of an own tag that chooses between branches.
public struct TagChoice: Sendable, Hashable {
  /// Where the tag's name stands in the source, in bytes; `TagCall.span` begins there.
  public let offset: Int
  public let branchCount: Int
  /// The branch of the same tag in which it stands; nil for one that stands in none.
  public let parent: Parent?

  /// A branch of a tag around.
  public struct Parent: Sendable, Hashable {
    public let offset: Int
    public let branch: Int

    public init(offset: Int, branch: Int) {
      self.offset = offset
      self.branch = branch
    }
  }

  public init(offset: Int, branchCount: Int, parent: Parent? = nil) {
    self.offset = offset
    self.branchCount = branchCount
    self.parent = parent
  }
}

extension Template {
  /// The uses of a choosing tag, in the order in which they are written; those in partials are left
  /// out.
  public func choices(of tag: String) -> [TagChoice] {
    guard let block = unit.templates.first?.block else { return [] }
    var choices: [TagChoice] = []
    block.collect(tag, within: nil, into: &choices)
    return choices
  }
}

extension Block {
  /// Adds every use of a choosing tag in the block, outer ones first.
  fileprivate func collect(
    _ tag: String, within parent: TagChoice.Parent?, into choices: inout [TagChoice]
  ) {
    for node in nodes {
      guard case .custom(let use) = node, use.tag.name == tag, case .choosing = use.tag.kind else {
        for block in node.blocks { block.collect(tag, within: parent, into: &choices) }
        continue
      }
      let offset = use.place.range.lowerBound
      choices.append(
        TagChoice(offset: offset, branchCount: use.branches.count, parent: parent))
      for (number, branch) in use.branches.enumerated() {
        let around = TagChoice.Parent(offset: offset, branch: number)
        branch.collect(tag, within: around, into: &choices)
      }
    }
  }
}

extension Node {
  /// The blocks within.
  fileprivate var blocks: [Block] {
    switch self {
    case .capture(_, let body), .changed(let body, _): [body]
    case .branches(let branches): branches.list.map(\.body)
    case .choice(let choice): choice.arms.map(\.body)
    case .loop(let loop), .table(let loop): [loop.body] + [loop.otherwise].compactMap(\.self)
    case .custom(let use): use.branches
    case .text, .output, .assign, .interrupt, .cycle, .counter, .partial: []
    }
  }
}
