// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  mutating func assign(_ value: Value, to slot: Int) { scope.assign(value, to: slot) }

  /// Prints the next of a cycle's values.
  mutating func cycle(_ cycle: CycleCode, _ code: Code, _ output: inout OutputBuffer) {
    let key =
      cycle.group.map { CycleKey.group(value($0, code).inspected) } ?? .values(cycle.key)
    let turn = cycles[key] ?? 0
    if turn < cycle.values.count {
      let operand = cycle.values[turn]
      printCell(resolve(operand, code), operand, code, &output)
    }
    cycles[key] = turn + 1 >= cycle.values.count ? 0 : turn + 1
  }

  /// Prints a counter and counts it.
  mutating func count(slot: Int, by step: Int, _ output: inout OutputBuffer) {
    var number = scope.counter(slot) ?? 0
    if scope.counter(slot) == nil, let cell = findInRoot(program.names[slot]),
      cell.pointee.view.kind == .int
    {
      number = cell.pointee.view.int
    }
    let next = number &+ step
    output.append(number: step > 0 ? number : next)
    scope.setCounter(slot, next)
  }

  mutating func ownInline(_ code: TagCode, _ template: Code, _ output: inout OutputBuffer) {
    guard case .inline(let print) = code.tag.kind else { return }
    let value = attempt(code, template) { call in try print(call) }
    guard let value else { return }
    if case .absent(let absence) = value {
      reportMissing(code.place, absence, template)
    } else {
      write(value, &output)
    }
  }

  /// Where the branch begins that an own tag chooses.
  mutating func ownChoice(_ code: TagCode, _ template: Code) -> Int32? {
    guard case .choosing(_, let choose) = code.tag.kind else { return nil }
    guard let choice = attempt(code, template, { call in try choose(call) }) ?? nil else {
      return nil
    }
    return code.branches.indices.contains(choice) ? code.branches[choice] : nil
  }

  mutating func ownWrap(
    _ code: TagCode, _ contents: String, _ template: Code, _ output: inout OutputBuffer
  ) {
    guard case .wrapping(let replace) = code.tag.kind else { return }
    let value = attempt(code, template) { call in try replace(call, contents) }
    if let value { write(value, &output) }
  }

  /// Calls an own tag; what fails is reported and gives nil.
  private mutating func attempt<Result>(
    _ code: TagCode, _ template: Code, _ body: (TagCall) throws -> Result
  ) -> Result? {
    guard let arguments = arguments(code.arguments, code.tag.parameters, template) else {
      return nil
    }
    let call = TagCall(
      arguments: arguments, context: context, span: template.source.span(code.place.range),
      branchCount: code.branches.count)
    do {
      return try body(call)
    } catch let failure as LiquidFailure {
      report(failure, at: code.place, template)
    } catch {
      report(LiquidFailure("tag '\(code.tag.name)' failed"), at: code.place, template)
    }
    return nil
  }
}

/// By what cycles are told apart: their group, or their values as written.
enum CycleKey: Hashable {
  case group(String)
  case values(String)
}
