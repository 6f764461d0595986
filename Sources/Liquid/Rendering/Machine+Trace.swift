// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  /// Notes where in the template comes from what an instruction is about to print.
  @inline(never)
  func trace(_ instruction: Instruction, _ code: Code, _ output: borrowing OutputBuffer) {
    guard marks.isEmpty else { return }
    let a = Int(instruction.a)
    switch instruction.operation {
    case .text:
      let span = code.source.span(a..<a + Int(instruction.b))
      context.trace(output.count, span, isLiteral: true)
    case .print:
      guard let operands = code.operands.base else { return }
      context.trace(output.count, code.source.span(operands[a].place.range), isLiteral: false)
    case .printPipeline:
      context.trace(output.count, code.source.span(code.pipelines[a].place.range), isLiteral: false)
    case .ownInline:
      context.trace(output.count, code.source.span(code.tags[a].place.range), isLiteral: false)
    default: return
    }
  }
}
