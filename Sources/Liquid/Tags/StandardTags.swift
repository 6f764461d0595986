// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// The tags of the standard language, by name.
enum StandardTags {
  typealias Parse = @Sendable (TagText, inout TemplateParser) -> [Node]

  static let byName: [String: Parse] = [
    "#": CommentTag.parseInline,
    "assign": AssignTag.parse,
    "break": InterruptTag.parseBreak,
    "capture": CaptureTag.parse,
    "case": CaseTag.parse,
    "comment": CommentTag.parse,
    "continue": InterruptTag.parseContinue,
    "cycle": CycleTag.parse,
    "decrement": CounterTag.parseDecrement,
    "doc": DocTag.parse,
    "echo": EchoTag.parse,
    "for": ForTag.parse,
    "if": IfTag.parseIf,
    "ifchanged": IfChangedTag.parse,
    "include": PartialTag.parseInclude,
    "increment": CounterTag.parseIncrement,
    "liquid": LiquidTag.parse,
    "raw": RawTag.parse,
    "render": PartialTag.parseRender,
    "tablerow": TablerowTag.parse,
    "unless": IfTag.parseUnless,
  ]

  /// The tags that only part or end a block.
  static let parts: Set<String> = [
    "else", "elsif", "when", "endcapture", "endcase", "endcomment", "enddoc", "endfor", "endif",
    "endifchanged", "endraw", "endtablerow", "endunless",
  ]
}
