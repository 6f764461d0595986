// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// One thing that a template does, as it was read.
indirect enum Node: Sendable {
  /// Literal text; its bytes are those of the source.
  case text(Place)
  case output(Pipeline)
  case assign(Target, Pipeline)
  case capture(Target, Block)
  case branches(Branches)
  case choice(Choice)
  case loop(Loop)
  case table(Loop)
  case interrupt(Interrupt, Place)
  case cycle(Cycle)
  case counter(Target, isIncrement: Bool)
  case changed(Block, Place)
  case partial(PartialUse)
  case custom(TagUse)
}

/// A name that a tag gives a value to.
struct Target: Sendable {
  let name: String
  let place: Place
}

/// The contents of a block tag, or of the whole template.
struct Block: Sendable {
  var nodes: [Node] = []
  /// Whether it can print nothing but white space.
  var isBlank = true
}

/// if and unless with their alternatives.
struct Branches: Sendable {
  var list: [Branch] = []

  struct Branch: Sendable {
    /// Nil for `else`.
    var condition: Condition?
    var isNegated = false
    var body: Block
  }
}

/// case with its whens and elses, in their order.
struct Choice: Sendable {
  var subject: Expression
  var arms: [Arm] = []

  struct Arm: Sendable {
    /// Empty for `else`.
    var values: [Expression]
    var isElse: Bool
    var body: Block
  }
}

/// for and tablerow.
struct Loop: Sendable {
  var variable: Target
  var collection: Expression
  /// The name that `forloop.name` gives, and by which `offset: continue` knows the loop.
  var name: String
  var isReversed = false
  var limit: Expression?
  var offset: Offset?
  var columns: Expression?
  var body = Block()
  var otherwise: Block?
  var place: Place

  enum Offset: Sendable {
    case value(Expression)
    case `continue`
  }
}

enum Interrupt: Sendable {
  case `break`, `continue`
}

struct Cycle: Sendable {
  var group: Expression?
  /// The values as written, by which cycles without a name are told apart.
  var key: String
  var values: [Expression]
  var place: Place
}

/// render and include.
struct PartialUse: Sendable {
  var name: Expression
  var isIsolated: Bool
  var subject: Subject?
  var alias: Target?
  var arguments: [(target: Target, value: Expression)] = []
  var place: Place

  enum Subject: Sendable {
    case with(Expression)
    case each(Expression)
  }
}

/// One use of a tag that the caller registered.
struct TagUse: Sendable {
  let tag: Tag
  let place: Place
  var arguments: ArgumentExpressions
  var branches: [Block] = []
}

extension Node {
  /// Whether this prints nothing, or only white space that a block without output leaves out.
  var isBlank: Bool {
    switch self {
    case .assign, .capture: true
    case .branches(let branches): branches.list.allSatisfy(\.body.isBlank)
    case .choice(let choice): choice.arms.allSatisfy(\.body.isBlank)
    case .loop(let loop): loop.body.isBlank && loop.otherwise?.isBlank ?? true
    case .changed(let body, _): body.isBlank
    case .text, .output, .table, .interrupt, .cycle, .counter, .partial, .custom: false
    }
  }
}

extension Block {
  mutating func add(_ node: Node, isBlank: Bool) {
    nodes.append(node)
    self.isBlank = self.isBlank && isBlank
  }

  /// The block without its literal text, which is white space only.
  var withoutText: Block {
    var result = self
    result.nodes.removeAll { if case .text = $0 { true } else { false } }
    return result
  }
}
