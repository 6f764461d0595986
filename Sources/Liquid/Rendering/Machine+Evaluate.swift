// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import Diagnostics

extension Machine {
  /// What a pipeline gave, and whether it has reported why there is nothing.
  struct Evaluation {
    var value: Value
    var isReported = false
  }

  /// The value of an expression with its filters.
  mutating func evaluate(_ pipeline: PipelineCode, _ code: Code) -> Evaluation {
    let cell = resolve(pipeline.input, code)
    var result = Evaluation(
      value: value(of: cell), isReported: cell.pointee.view.kind == .undefined)
    for filter in pipeline.filters {
      if isStrict, result.value.isNil, !filter.filter.acceptsNil {
        guard !result.isReported else { return result }
        if case .absent(let absence) = result.value {
          reportMissing(pipeline.input.place, absence, code)
        } else {
          reportMissing(pipeline.input.place, nil, code)
        }
        return Evaluation(value: .nil, isReported: true)
      }
      guard let value = apply(filter, to: result.value, code) else {
        return Evaluation(value: .nil, isReported: true)
      }
      result = Evaluation(value: value)
    }
    return result
  }

  private mutating func apply(
    _ filter: FilterCode, to input: Value, _ code: Code
  ) -> Value? {
    guard
      let arguments = arguments(filter.arguments, filter.filter.parameters, code)
    else { return nil }
    let call = FilterCall(
      input: input, arguments: arguments, context: context,
      span: code.source.span(filter.place.range))
    do {
      let value = try filter.filter.body(call)
      guard let text = value.string, text.utf8.count > limits.outputSize else { return value }
      report(.textTooLong(limits), at: filter.place, code)
    } catch let failure as LiquidFailure {
      report(failure, at: filter.place, code)
    } catch {
      report(
        LiquidFailure("filter '\(filter.filter.name)' failed"), at: filter.place, code)
    }
    return nil
  }

  /// The values of arguments; nil if one is lacking that must not be, which is reported.
  mutating func arguments(
    _ code: ArgumentCode, _ parameters: [Parameter], _ template: Code
  ) -> Arguments? {
    guard !(code.fixed.isEmpty && code.rest.isEmpty && code.named.isEmpty) else {
      return Arguments(parameters)
    }
    var isComplete = true
    var fixed: [Value?] = []
    fixed.reserveCapacity(code.fixed.count)
    for (index, operand) in code.fixed.enumerated() {
      fixed.append(operand.map { argument($0, parameters[index], template, &isComplete) })
    }
    let restParameter = parameters.first { $0.kind == .rest }
    let rest = code.rest.map { argument($0, restParameter, template, &isComplete) }
    let namedParameter = parameters.first { $0.kind == .namedRest }
    let named = code.named.map {
      (name: $0.name, value: argument($0.operand, namedParameter, template, &isComplete))
    }
    guard isComplete else { return nil }
    return Arguments(parameters, fixed: fixed, rest: rest, named: named)
  }

  /// The value of one argument.
  ///
  /// In strict mode a name without a value may be given only where the parameter takes anything.
  private mutating func argument(
    _ operand: Operand, _ parameter: Parameter?, _ code: Code, _ isComplete: inout Bool
  ) -> Value {
    let cell = resolve(operand, code)
    guard isStrict, cell.pointee.view.isNil, operand.kind != .constant,
      !(parameter?.type.acceptsNil ?? true)
    else { return value(of: cell) }
    isComplete = false
    if cell.pointee.view.kind == .nil {
      reportMissing(operand.place, absence(in: cell), code)
    }
    return .nil
  }
}

extension Schema {
  /// Whether a lacking value is as good as any.
  var acceptsNil: Bool {
    switch self {
    case .any, .optional: true
    default: false
    }
  }
}
