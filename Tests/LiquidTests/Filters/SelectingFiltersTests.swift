// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct SelectingFiltersTests {
  @Test(
    arguments: [
      (#"people | where: 'age' | map: 'name' | join"#, #"Bo al"#),
      (#"people | where: 'age', 3 | map: 'name' | join"#, #"Bo"#),
      (#"people | where: 'age', '3' | size"#, #"0"#),
      (#"people | reject: 'age' | map: 'name' | join"#, #"Cy"#),
      (#"people | reject: 'name', 'Bo' | size"#, #"2"#),
      (#"people | find: 'name', 'al' | map: 'age' | join"#, #"1"#),
      (#"people | find: 'name', 'x'"#, #""#),
      (#"people | find_index: 'name', 'Cy'"#, #"2"#),
      (#"people | find_index: 'name', 'x'"#, #""#),
      (#"people | has: 'age', 1"#, #"true"#),
      (#"people | has: 'age', 9"#, #"false"#),
      (#"nothing | has: 'age'"#, #"false"#),
      (#"words | where: 'a' | join"#, #"a"#),
      (#"numbers | where: 'a'"#, #"[wrong-type]"#),
      (#"object | where: 'a', 1 | size"#, #"1"#),
      (#"people | where"#, #"[wrong-arguments]"#),
    ])
  func `elements are selected by a field`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
