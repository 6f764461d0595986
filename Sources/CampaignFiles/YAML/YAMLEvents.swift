// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

internal import CLibYAML

/// The events of a YAML text, one after the other, from libyaml.
///
/// A class because libyaml keeps pointers to its parser and to the text, which must not move.
final class YAMLEvents {
  private let text: UnsafeMutableBufferPointer<UInt8>
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()

  init(_ bytes: [UInt8]) {
    text = .allocate(capacity: bytes.count)
    _ = text.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }
}

extension YAMLEvents {
  /// Goes to the next event; false where the text is no YAML.
  func advance() -> Bool {
    yaml_event_delete(&event)
    return yaml_parser_parse(parser, &event) == 1
  }

  var type: yaml_event_type_t { event.type }

  /// Where the event begins and ends, in Unicode scalars.
  var start: Int { Int(event.start_mark.index) }
  var end: Int { Int(event.end_mark.index) }

  /// The text of a scalar.
  var scalar: String {
    let scalar = event.data.scalar
    guard let value = scalar.value else { return "" }
    let bytes = UnsafeBufferPointer(start: value, count: Int(scalar.length))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a scalar stands there without quotes or block marks.
  var isPlain: Bool { event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

  /// Whether the node is named by an anchor or is an alias.
  var hasAnchor: Bool {
    switch event.type {
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    case YAML_ALIAS_EVENT: true
    default: false
    }
  }

  /// What went wrong and where: in Unicode scalars, or in bytes where a byte is at fault.
  ///
  /// `opened` is where the quote, list or map begins that was being read.
  var failure: (problem: String, scalar: Int, opened: Int?, byte: Int?) {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "it cannot be read"
    if state.error == YAML_READER_ERROR { return (problem, 0, nil, Int(state.problem_offset)) }
    let opened = state.context == nil ? nil : Int(state.context_mark.index)
    return (problem, Int(state.problem_mark.index), opened, nil)
  }
}
