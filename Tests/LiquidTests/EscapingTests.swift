// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct EscapingTests {
  private func render(_ template: String, _ names: [(String, Value)] = []) -> String {
    rendered(template, names, options: RenderOptions(escaper: .html))
  }

  @Test func `text is escaped and template text is not`() {
    #expect(render("<b>{{ x }}</b>", [("x", "<&\"'>")]) == "<b>&lt;&amp;&quot;&#39;&gt;</b>")
  }

  @Test func `markup is printed as it stands`() {
    #expect(render("{{ x }}{{ x | default: 'y' }}", [("x", .markup("<i>"))]) == "<i><i>")
  }

  @Test func `a text filter makes plain text of markup`() {
    let names: [(String, Value)] = [
      ("x", .markup("<i>")), ("y", "<u>"), ("l", [.markup("<i>"), "<u>"]),
    ]
    #expect(render("{{ x | append: y }}", names) == "&lt;i&gt;&lt;u&gt;")
    #expect(render("{{ y | prepend: x }}", names) == "&lt;i&gt;&lt;u&gt;")
    #expect(render("{{ l | join }}", names) == "&lt;i&gt; &lt;u&gt;")
    #expect(render("{{ x | upcase }}{{ x | slice: 0, 9 }}", names) == "&lt;I&gt;&lt;i&gt;")
  }

  @Test func `a list is printed element by element`() {
    #expect(render("{{ l }}", [("l", [.markup("<i>"), "<u>", ["<"]])]) == "<i>&lt;u&gt;&lt;")
  }

  @Test func `captured output is not escaped twice`() {
    #expect(render("{% capture c %}<p>{{ x }}{% endcapture %}{{ c }}", [("x", "<")]) == "<p>&lt;")
  }

  @Test func `objects ranges and cycles are escaped`() {
    #expect(
      render("{{ o }}", [("o", .object(["a": "<"]))]) == "{&quot;a&quot;=&gt;&quot;&lt;&quot;}")
    #expect(render("{% cycle x %}{{ 1.5 }}", [("x", "<")]) == "&lt;1.5")
  }

  @Test func `an escaper of the caller works on bytes`() {
    let escaper = Escaper { text, output in
      for byte in text {
        if byte == UInt8(ascii: "*") { output.append(UInt8(ascii: "\\")) }
        output.append(byte)
      }
    }
    #expect(
      rendered("*{{ x }}", [("x", "é*")], options: RenderOptions(escaper: escaper)) == "*é\\*")
  }

  @Test func `a buffer is used again`() {
    let template = Template.parse("{{ x }}").template
    var output = OutputBuffer(capacity: 1)
    for text in [String(repeating: "long", count: 5000), "short", ""] {
      template?.render(Value.Object([("x", .text(text))]), into: &output)
      #expect(output.string == text)
    }
  }
}
