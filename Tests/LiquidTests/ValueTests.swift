// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct ValueTests {
  private struct Prisoner: Encodable {
    enum Status: String, Encodable { case held, free }

    struct Charge: Encodable {
      let article: String
      let years: UInt8?
    }

    let name: String
    let status: Status
    let charges: [Charge]
    let weights: [Double]
    let note: String?
    let tags: [String: Int]
  }

  private final class Person: DynamicObject {
    func liquidField(_ name: String) -> Value? { name == "name" ? "Ada" : nil }

    var liquidFieldNames: [String] { ["name"] }

    var liquidText: String { "a person" }
  }

  @Test func `what encodes itself becomes a value`() throws {
    let value = try Value(
      encoding: Prisoner(
        name: "A", status: .held, charges: [.init(article: "4", years: 13)], weights: [1, 2.5],
        note: nil, tags: ["x": 1]))
    #expect(
      rendered("{{ p }}", [("p", value)])
        == #"{"name"=>"A", "status"=>"held", "charges"=>[{"article"=>"4", "years"=>13}], "#
        + #""weights"=>[1.0, 2.5], "tags"=>{"x"=>1}}"#)
  }

  @Test func `an integer that is too large does not encode`() {
    #expect(throws: EncodingError.self) { try Value(encoding: ["n": UInt64.max]) }
  }

  @Test func `JSON text becomes a value`() throws {
    let value = try Value(
      json: #" {"a": [1, -2.5e1, true, null, "\u00fc\ud83d\ude00\n"], "a b": {}} "#)
    #expect(
      rendered("{{ v }}", [("v", value)])
        == #"{"a"=>[1, -25.0, true, nil, "ü😀\n"], "a b"=>{}}"#)
  }

  @Test(
    arguments: [
      ("", "a value is missing", 0), ("[1,", "a value is missing", 3),
      ("{\"a\" 1}", "':' is missing", 5), ("[1] 2", "something follows the value", 4),
      ("\"a", "a text is not closed", 2), ("1.e", "'1.e' is no number", 0),
      ("\"\\q\"", "this escape means nothing", 3), ("nul", "a value is missing", 0),
    ])
  func `what is no JSON is refused at its place`(text: String, message: String, offset: Int) {
    let problem = #expect(throws: JSONProblem.self) { try Value(json: text) }
    #expect(problem?.message == message)
    #expect(problem?.offset == offset)
  }

  @Test func `JSON nested without end is refused`() {
    #expect(throws: JSONProblem.self) {
      try Value(json: String(repeating: "[", count: 100_000))
    }
  }

  @Test func `a dynamic object answers for its fields`() {
    let names: [(String, Value)] = [("p", .dynamic(Person()))]
    #expect(rendered("{{ p.name }}{{ p['name'] }}{{ p.x }}{{ p }}", names) == "AdaAdaa person")
    #expect(rendered("{% for f in p %}{{ f[0] }}={{ f[1] }}{% endfor %}", names) == "name=Ada")
  }

  @Test func `an object finds each of many fields`() {
    let fields = (0..<200).map { ("a_rather_long_name_\($0)", Value.int($0)) }
    let object = Value.Object(fields + [("k1", "short")])
    #expect((0..<200).allSatisfy { rendered("{{ a_rather_long_name_\($0) }}", fields) == "\($0)" })
    #expect(object["k1"]?.string == "short")
    #expect(object["a_rather_long_name_200"] == nil)
  }

  @Test func `of two fields with one name the later wins`() {
    let object = Value.Object([("a", 1), ("b", 2), ("a", 3)])
    #expect(object.names == ["a", "b"])
    #expect(object["a"]?.liquidText == "3")
  }

  @Test func `Swift values convert`() {
    let list: [Int?] = [1, nil]
    #expect(list.liquidValue.liquidText == "[1, nil]")
    #expect(["b": true, "a": false].liquidValue.liquidText == #"{"a"=>false, "b"=>true}"#)
  }
}
