// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// One compiled template.
///
/// A class because renders share it and its parts are read through pointers.
final class Code: Sendable {
  let source: SourceText
  let bytes: Pinned<UInt8>
  let instructions: Pinned<Instruction>
  let operands: Pinned<Operand>
  let steps: Pinned<PathStep>
  let constants: Value.List.Storage
  let pipelines: [PipelineCode]
  let conditions: [[TermCode]]
  let loops: [LoopCode]
  let cycles: [CycleCode]
  let partials: [PartialCode]
  let tags: [TagCode]
  /// How deep case tags stand in each other.
  let caseDepth: Int

  init(_ parts: CodeParts, source: SourceText) {
    self.source = source
    bytes = Pinned(Array(source.text.utf8), padding: 0)
    instructions = Pinned(parts.instructions)
    operands = Pinned(parts.operands)
    steps = Pinned(parts.steps)
    constants = Value.List.Storage(parts.constants)
    pipelines = parts.pipelines
    conditions = parts.conditions
    loops = parts.loops
    cycles = parts.cycles
    partials = parts.partials
    tags = parts.tags
    caseDepth = parts.caseDepth
  }
}

/// What the compiler gathers for a ``Code``.
struct CodeParts {
  var instructions: [Instruction] = []
  var operands: [Operand] = []
  var steps: [PathStep] = []
  var constants: [Value] = []
  var pipelines: [PipelineCode] = []
  var conditions: [[TermCode]] = []
  var loops: [LoopCode] = []
  var cycles: [CycleCode] = []
  var partials: [PartialCode] = []
  var tags: [TagCode] = []
  var caseDepth = 0
}

/// A compiled pipeline.
///
/// A class so that reading one from the table counts a single reference.
final class PipelineCode: Sendable {
  let input: Operand
  let filters: [FilterCode]
  let place: Place

  init(input: Operand, filters: [FilterCode], place: Place) {
    self.input = input
    self.filters = filters
    self.place = place
  }
}

struct FilterCode: Sendable {
  let filter: Filter
  let arguments: ArgumentCode
  let place: Place
}

/// The operands of a filter's or tag's arguments.
struct ArgumentCode: Sendable {
  let fixed: [Operand?]
  let rest: [Operand]
  let named: [(name: String, operand: Operand)]
}

struct TermCode: Sendable, BitwiseCopyable {
  let left: Operand
  let right: Operand
  let comparison: Comparison?
  let joint: Condition.Joint?
}

/// A class for the same reason as ``PipelineCode``.
final class LoopCode: Sendable {
  let variable: Int32
  /// The slot of `forloop` or `tablerowloop`.
  let loopVariable: Int32
  let collection: Operand
  let name: String
  let isReversed: Bool
  let limit: Operand?
  let offset: Operand?
  let continues: Bool
  let columns: Operand?
  let place: Place
  /// Whether it goes through all of its collection from the first.
  let isPlain: Bool

  init(_ loop: Loop, _ compiler: inout Compiler, loopVariable: String) {
    variable = compiler.slot(loop.variable.name)
    self.loopVariable = compiler.slot(loopVariable)
    collection = compiler.operand(loop.collection)
    name = loop.name
    isReversed = loop.isReversed
    limit = loop.limit.map { compiler.operand($0) }
    switch loop.offset {
    case .value(let expression): (offset, continues) = (compiler.operand(expression), false)
    case .continue: (offset, continues) = (nil, true)
    case nil: (offset, continues) = (nil, false)
    }
    columns = loop.columns.map { compiler.operand($0) }
    place = loop.place
    isPlain = !loop.isReversed && loop.limit == nil && loop.offset == nil
  }
}

struct CycleCode: Sendable {
  let group: Operand?
  let key: String
  let values: [Operand]
}

struct PartialCode: Sendable {
  let name: Operand
  /// The name when it is written out.
  let fixedName: String?
  let isIsolated: Bool
  let subject: Operand?
  let isEach: Bool
  let alias: String?
  let arguments: [(name: String, operand: Operand)]
  let place: Place
}

struct TagCode: Sendable {
  let tag: Tag
  let arguments: ArgumentCode
  let place: Place
  /// Where each branch begins.
  var branches: [Int32]
}
