// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Machine {
  /// Whether a condition is true; `and` and `or` group from the right.
  mutating func isTrue(_ terms: [TermCode], _ code: Code) -> Bool {
    for term in terms {
      let isTrue = isTrue(term, code)
      switch term.joint {
      case .and where isTrue: continue
      case .or where !isTrue: continue
      default: return isTrue
      }
    }
    return false
  }

  private mutating func isTrue(_ term: TermCode, _ code: Code) -> Bool {
    let left = resolve(term.left, code)
    guard let comparison = term.comparison else { return left.pointee.view.isTruthy }
    let right = resolve(term.right, code, temporary: 1)
    do {
      return try value(of: left).compares(comparison, to: value(of: right))
    } catch {
      report(error, at: term.left.place.joined(to: term.right.place), code)
      return false
    }
  }

  /// Whether the subject of a case equals one of its values.
  mutating func isEqual(_ instruction: Instruction, _ code: Code) -> Bool {
    guard let operands = code.operands.base else { return false }
    let left = resolve(operands[Int(instruction.a)], code)
    let right = resolve(operands[Int(instruction.b)], code, temporary: 1)
    return value(of: left).liquidEquals(value(of: right))
  }
}
