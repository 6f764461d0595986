// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

extension Machine {
  /// Prints the value in a cell.
  @inline(__always)
  mutating func printCell(
    _ cell: UnsafePointer<Cell>, _ operand: Operand, _ code: Code,
    _ output: inout OutputBuffer
  ) {
    let view = cell.pointee.view
    if view.kind == .text, escape == nil, view.count > 0,
      let start = UnsafePointer<UInt8>(bitPattern: UInt(view.bits))
    {
      output.append(padded: start, count: Int(view.count))
    } else {
      printRare(cell, operand, code, &output)
    }
  }

  @inline(never)
  private mutating func printRare(
    _ cell: UnsafePointer<Cell>, _ operand: Operand, _ code: Code,
    _ output: inout OutputBuffer
  ) {
    let view = cell.pointee.view
    switch view.kind {
    case .undefined: return
    case .nil: reportMissing(operand.place, absence(in: cell), code)
    case .text:
      if view.count == 0 { reportBlank(operand.place, code) }
      write(view.bytes, &output)
    case .markup: output.append(view.bytes)
    case .int: output.append(number: view.int)
    default: writeChecked(value(of: cell), operand.place, code, &output)
    }
  }

  /// Writes a value that may be nothing that a reader should see.
  private mutating func writeChecked(
    _ value: Value, _ place: Place, _ code: Code, _ output: inout OutputBuffer
  ) {
    if isStrict {
      switch value {
      case .text(let text) where text.utf8.allSatisfy(\.isSpace): reportBlank(place, code)
      case .list(let list) where list.isEmpty: reportBlank(place, code)
      case .list(let list) where list.contains(where: \.isStructure): reportStructure(place, code)
      case .dynamic(let object) where object.liquidText.isEmpty: reportStructure(place, code)
      case .object: reportStructure(place, code)
      default: break
      }
    }
    write(value, &output)
  }

  mutating func printPipeline(
    _ pipeline: PipelineCode, _ code: Code, _ output: inout OutputBuffer
  ) {
    let result = evaluate(pipeline, code)
    if result.value.isNil {
      guard !result.isReported else { return }
      if case .absent(let absence) = result.value {
        reportMissing(pipeline.place, absence, code)
      } else {
        reportMissing(pipeline.place, nil, code)
      }
    } else {
      writeChecked(result.value, pipeline.place, code, &output)
    }
  }

  /// Writes a value, its plain text through the escaper.
  func write(_ value: Value, _ output: inout OutputBuffer) {
    switch value {
    case .markup(let text): output.append(text)
    case .text(let text): write(text, &output)
    case .list(let list): for element in list { write(element, &output) }
    case .int(let number): output.append(number: number)
    default: write(value.liquidText, &output)
    }
  }

  private func write(_ text: String, _ output: inout OutputBuffer) {
    var text = text
    text.withUTF8 { write($0, &output) }
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>, _ output: inout OutputBuffer) {
    if let escape { escape(bytes, &output) } else { output.append(bytes) }
  }
}

extension Value {
  /// Whether it has fields rather than words.
  fileprivate var isStructure: Bool {
    switch self {
    case .object: true
    case .dynamic(let object): object.liquidText.isEmpty
    case .list(let list): list.contains(where: \.isStructure)
    default: false
    }
  }
}

extension OutputBuffer {
  mutating func append(number: Int) {
    guard number > Int.min else { return append(String(number)) }
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = abs(number)
    if rest < 10 { return append(UInt8(ascii: "0") + UInt8(rest)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = 20
      while rest > 0 {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      append(UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }
}
