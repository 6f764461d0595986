// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Compiler {
  mutating func loop(_ loop: Loop) {
    let code = LoopCode(loop, &self, loopVariable: "forloop")
    parts.loops.append(code)
    let begin = emit(.beginLoop, Int32(parts.loops.count - 1))
    let body = position
    enclosing.append(Enclosing(.loop))
    compile(loop.body)
    let inner = enclosing.removeLast()
    for patch in inner.continues { parts.instructions[patch].a = position }
    emit(.nextLoop, body)
    let over = emit(.jump)
    for patch in inner.breaks { parts.instructions[patch].a = position }
    for patch in inner.resumes {
      parts.instructions[patch].a = position
      parts.instructions[patch].b = Int32(over) - 1
    }
    emit(.leaveLoop)
    let skip = loop.otherwise == nil ? nil : emit(.jump)
    parts.instructions[begin].b = position
    if let otherwise = loop.otherwise { compile(otherwise) }
    if let skip { parts.instructions[skip].a = position }
    parts.instructions[over].a = position
  }

  mutating func table(_ loop: Loop) {
    let code = LoopCode(loop, &self, loopVariable: "tablerowloop")
    parts.loops.append(code)
    let begin = emit(.beginTable, Int32(parts.loops.count - 1))
    let body = position
    enclosing.append(Enclosing(.collected))
    compile(loop.body)
    patchInterrupts()
    emit(.nextTable, body)
    parts.instructions[begin].b = position
  }

  mutating func collect(
    _ begin: Instruction.Operation, _ end: Instruction.Operation, _ argument: Int32, _ body: Block
  ) {
    emit(begin, argument)
    enclosing.append(Enclosing(.collected))
    compile(body)
    patchInterrupts()
    emit(end, argument)
    resume()
  }

  /// Lets interruptions inside what was collected end here.
  mutating func patchInterrupts() {
    for patch in enclosing.removeLast().interrupts { parts.instructions[patch].b = position }
  }

  mutating func interrupt(_ interrupt: Interrupt) {
    let innermost = enclosing.count - 1
    guard enclosing[innermost].kind == .loop else {
      let patch = emit(.interrupt, interrupt == .break ? 0 : 1)
      enclosing[innermost].interrupts.append(patch)
      return
    }
    let patch = emit(.jump)
    if interrupt == .break {
      enclosing[innermost].breaks.append(patch)
    } else {
      enclosing[innermost].continues.append(patch)
    }
  }

  /// Goes on with an interruption that ended what was collected, or a partial.
  mutating func resume() {
    let innermost = enclosing.count - 1
    let isLoop = enclosing[innermost].kind == .loop
    let patch = emit(.resume, 0, 0, isLoop ? 0 : 1)
    if isLoop {
      enclosing[innermost].resumes.append(patch)
    } else {
      enclosing[innermost].interrupts.append(patch)
    }
  }

  mutating func custom(_ use: TagUse) {
    let index = Int32(parts.tags.count)
    let arguments = arguments(use.arguments)
    parts.tags.append(TagCode(tag: use.tag, arguments: arguments, place: use.place, branches: []))
    switch use.tag.kind {
    case .inline: emit(.ownInline, index)
    case .wrapping:
      collect(.ownWrapBegin, .ownWrapEnd, index, use.branches.first ?? Block())
    case .choosing:
      let choice = emit(.ownChoice, index)
      var branches: [Int32] = []
      var ends: [Int] = []
      for branch in use.branches {
        branches.append(position)
        compile(branch)
        ends.append(emit(.jump))
      }
      for end in ends { parts.instructions[end].a = position }
      parts.instructions[choice].b = position
      parts.tags[Int(index)].branches = branches
    }
  }
}

/// What a block stands in, and the jumps that wait for its end.
struct Enclosing {
  let kind: Kind
  var breaks: [Int] = []
  var continues: [Int] = []
  var resumes: [Int] = []
  var interrupts: [Int] = []

  init(_ kind: Kind) { self.kind = kind }

  enum Kind {
    case template, loop
    /// Something whose output is collected and has to be ended in order.
    case collected
  }
}
