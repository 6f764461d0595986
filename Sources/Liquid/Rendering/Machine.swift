// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

/// One render: the names and their values, and where it stands.
///
/// Memory that is not counted by reference is used here and nowhere else in rendering: slots and
/// cells belong to the machine, cells of data to the objects that `render` keeps alive.
struct Machine: ~Copyable {
  let context: RenderContext
  let escape: (@Sendable (UnsafeBufferPointer<UInt8>, inout OutputBuffer) -> Void)?
  let isStrict: Bool
  let isTraced: Bool
  let limits: Limits
  var program: Program
  /// The caller's names.
  var root: UnsafePointer<ObjectTable>?
  var scope: Scope
  var temporaries = Temporaries()
  var frames = FrameStack()
  /// Where collected output begins.
  var marks: [Int] = []
  var interruption: Interrupt?
  /// Whether a limit was reached, so that nothing further is rendered.
  var isStopped = false
  var iterations = 0
  var partialCount = 0
  var partialDepth = 0
  /// How many `render` tags stand around what is rendered.
  var isolation = 0
  /// How far each loop got, for `offset: continue`.
  var offsets: [String: Int] = [:]
  var cycles: [CycleKey: Int] = [:]
  /// What `ifchanged` printed last.
  var lastChanged: String?
  /// Partials whose names were computed, once loaded.
  var loaded: [String: Program] = [:]
  /// What an unknown name means.
  let missing: UnsafePointer<Cell>

  private init(_ program: Program, _ names: Value.Object, _ options: RenderOptions) {
    limits = program.environment.limits
    context = RenderContext(options: options, limits: limits)
    escape = options.escaper.write
    isStrict = options.mode == .strict
    isTraced = options.isTraced
    self.program = program
    root = names.storage.tablePointer
    scope = Scope(count: program.names.count)
    missing = UndefinedCell.shared.pointer
  }

  deinit {
    scope.deallocate()
    temporaries.deallocate()
    frames.deallocate()
  }
}

extension Machine {
  /// Renders a program with the fields of an object as its names.
  static func render(
    _ program: Program, _ names: Value.Object, options: RenderOptions,
    output: inout OutputBuffer
  ) -> RenderReport {
    withExtendedLifetime(names) {
      var machine = Machine(program, names, options)
      machine.run(program.codes[0], &output)
      machine.reportFullOutput(output, program.codes[0])
      return machine.context.report
    }
  }

  /// Runs the instructions of one template.
  mutating func run(_ code: Code, _ output: inout OutputBuffer) {
    guard let instructions = code.instructions.base, let operands = code.operands.base,
      let bytes = code.bytes.base
    else { return }
    var taken = [Bool](repeating: false, count: code.caseDepth)
    var next = 0
    while true {
      let instruction = instructions[next]
      next &+= 1
      if isTraced { trace(instruction, code, output) }
      switch instruction.operation {
      case .text:
        output.append(padded: bytes + Int(instruction.a), count: Int(instruction.b))
      case .print:
        let operand = operands[Int(instruction.a)]
        printCell(resolve(operand, code), operand, code, &output)
      case .jump: next = Int(instruction.a)
      case .jumpUnless:
        if !resolve(operands[Int(instruction.a)], code).pointee.view.isTruthy {
          next = Int(instruction.b)
        }
      case .nextLoop:
        if nextElement(output) { next = Int(instruction.a) }
      case .beginCase, .takeArm:
        taken[Int(instruction.a)] = instruction.operation == .takeArm
      case .jumpIfTaken:
        if taken[Int(instruction.b)] { next = Int(instruction.a) }
      case .end: return
      default: runRare(instruction, code, &next, &output)
      }
      if isStopped { return }
    }
  }

  @inline(never)
  private mutating func runRare(
    _ instruction: Instruction, _ code: Code, _ next: inout Int, _ output: inout OutputBuffer
  ) {
    let a = Int(instruction.a)
    switch instruction.operation {
    case .printPipeline: printPipeline(code.pipelines[a], code, &output)
    case .jumpUnlessCondition:
      let isTrue = isTrue(code.conditions[a], code)
      if isTrue == (instruction.c != 0) { next = Int(instruction.b) }
    case .assign: assign(evaluate(code.pipelines[Int(instruction.b)], code).value, to: a)
    case .beginLoop, .beginTable:
      let isTable = instruction.operation == .beginTable
      let begins = begin(code.loops[a], code, isTable: isTable, &output)
      if !begins { next = Int(instruction.b) }
    case .leaveLoop: leaveLoop()
    case .nextTable:
      if nextCell(&output) { next = a }
    case .jumpUnlessEqual:
      if !isEqual(instruction, code) { next = Int(instruction.c) }
    case .cycle: cycle(code.cycles[a], code, &output)
    case .count: count(slot: a, by: Int(instruction.b), &output)
    case .partial: partial(code.partials[a], code, &output)
    case .ownInline: ownInline(code.tags[a], code, &output)
    case .ownChoice: next = Int(ownChoice(code.tags[a], code) ?? instruction.b)
    default: runCollecting(instruction, code, &next, &output)
    }
  }

  private mutating func runCollecting(
    _ instruction: Instruction, _ code: Code, _ next: inout Int, _ output: inout OutputBuffer
  ) {
    switch instruction.operation {
    case .beginCapture, .beginChanged, .ownWrapBegin: marks.append(output.count)
    case .endCapture:
      assign(.markup(output.take(from: marks.removeLast())), to: Int(instruction.a))
    case .endChanged:
      let text = output.take(from: marks.removeLast())
      if text != lastChanged { output.append(text) }
      lastChanged = text
    case .ownWrapEnd:
      ownWrap(code.tags[Int(instruction.a)], output.take(from: marks.removeLast()), code, &output)
    case .interrupt:
      interruption = instruction.a == 0 ? .break : .continue
      next = Int(instruction.b)
    case .resume:
      guard let interruption else { return }
      guard instruction.c == 0 else {
        next = Int(instruction.b)
        return
      }
      next = Int(interruption == .break ? instruction.a : instruction.b)
      self.interruption = nil
    default: return
    }
  }
}
