// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One use of an own tag that chooses between branches.
public struct TagChoice: Sendable, Hashable {
  /// Where the tag's name stands in the source, in bytes; `TagCall.span` begins there.
  public let offset: Int
  public let branchCount: Int

  public init(offset: Int, branchCount: Int) {
    self.offset = offset
    self.branchCount = branchCount
  }
}

extension Template {
  /// The uses of a choosing tag, in the order in which they are written; those in partials are left
  /// out.
  public func choices(of tag: String) -> [TagChoice] {
    guard let block = unit.templates.first?.block else { return [] }
    var choices: [TagChoice] = []
    block.visitTags { use in
      guard use.tag.name == tag, case .choosing = use.tag.kind else { return }
      choices.append(
        TagChoice(offset: use.place.range.lowerBound, branchCount: use.branches.count))
    }
    return choices
  }
}

extension Block {
  /// Calls a closure with every own tag in the block, outer ones first.
  fileprivate func visitTags(_ visit: (TagUse) -> Void) {
    for node in nodes {
      if case .custom(let use) = node { visit(use) }
      for block in node.blocks { block.visitTags(visit) }
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
