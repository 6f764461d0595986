// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct SortingFiltersTests {
  @Test(
    arguments: [
      (#"numbers | sort | join"#, #"1 2 3"#),
      (#"words | sort | join"#, #"A B a b"#),
      (#"words | sort_natural | join"#, #"a A b B"#),
      (#"people | sort: 'age' | map: 'name' | join"#, #"al Bo Cy"#),
      (#"people | sort: 'name' | map: 'name' | join"#, #"Bo Cy al"#),
      (#"people | sort_natural: 'name' | map: 'name' | join"#, #"al Bo Cy"#),
      (#"mixed | sort"#, #"[wrong-type]"#),
      (#"'b,a' | split: ',' | sort | last"#, #"b"#),
      (#"nothing | sort | size"#, #"0"#),
    ])
  func `lists are sorted, what is lacking last`(expression: String, expected: String) {
    #expect(rendered("{{ \(expression) }}", sampleNames) == expected)
  }
}
