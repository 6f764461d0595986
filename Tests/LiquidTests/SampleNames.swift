// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
/// What the templates of the tests for tags and filters may name.
let sampleNames: [(String, Value)] = [
  ("people", [["name": "Bo", "age": 3], ["name": "al", "age": 1], ["name": "Cy"]]),
  ("words", ["b", "a", "B", "A"]), ("mixed", [1, "1", 1.0, .nil, 1]), ("nested", [[1], [[2]]]),
  ("object", ["a": 1, "b": .nil]), ("numbers", [3, 1, 2]), ("lines", "a\r\nb\nc"),
  ("html", "<p class='x'>a<!-- c --><script>s</script>b</p>"), ("greek", "σίσυφος ÉCOLE straße"),
]
