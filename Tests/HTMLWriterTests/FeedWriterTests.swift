// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Documents
import SampleLetters
import Testing

@testable import HTMLWriter

@Suite struct FeedWriterTests {
  @Test func `the sample feed looks as its golden does`() throws {
    try expectGolden("feed.xml", FeedWriter().write(SampleDocuments.feed))
  }

  @Test func `an address that is no web address is left out`() {
    var feed = SampleDocuments.feed
    (feed.url, feed.entries) = ("javascript:alert(1)", [])
    #expect(
      String(decoding: FeedWriter().write(feed), as: UTF8.self)
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>https://letters.example/stories/</id>
        <title>Stories of Letter Group 12</title>
        <updated>2026-11-22T08:30:00Z</updated>
        <author><name>Letter Group 12</name>
        </author>
        </feed>

        """.replacing("<author><name>", with: "<author>\n<name>"))
  }
}
