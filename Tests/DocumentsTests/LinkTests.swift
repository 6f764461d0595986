// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import Testing

@Suite struct LinkTests {
  @Test(arguments: [
    "https://a.example/?b=c&d", "HTTP://a.example", "mailto:a@a.example", "https://приклад.укр/",
  ])
  func `web and mail addresses are safe`(url: String) {
    #expect(Link.isSafe(url))
    #expect(!Link.isNeighbour(url))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
    "/etc/passwd", "//a.example/", "", " https://a.example", "https://a.example/ b",
    "https://a.example/\"onclick=x", "java\nscript:x", "https://a.example/\u{202E}x", "..", ".",
    "a/../b", "a//b", "a/", ".git/config", "../.ssh", "a\\b", "a:b", "a%2Fb", "a?b", "x y",
  ])
  func `nothing else is a link`(url: String) {
    #expect(!Link.isSafe(url))
    #expect(!Link.isNeighbour(url))
  }

  @Test(arguments: ["a", "stories/test-bo.html", "../index.html", "../../a/b_c.xml", "feed.xml"])
  func `a page beside this one is a neighbour`(path: String) {
    #expect(Link.isNeighbour(path))
    #expect(!Link.isSafe(path))
  }
}
