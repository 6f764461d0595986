// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

import Liquid
import Testing

@Suite struct NamingTests {
  @Test func `assign gives a name a value`() {
    #expect(
      rendered(
        #"{% assign a = 'x' | upcase %}{{ a }}{% assign a = a | append: 'y' %}{{ a }}"#, sampleNames
      ) == #"XXy"#)
    #expect(rendered(#"{% assign a = numbers[1] %}{{ a }}"#, sampleNames) == #"1"#)
    #expect(
      rendered(#"{% assign a-b = (1..3) %}{{ a-b }}{{ a-b | size }}"#, sampleNames) == #"1..33"#)
    #expect(rendered(#"{% assign = 1 %}"#, sampleNames) == #"[syntax]"#)
    #expect(rendered(#"{% assign a 1 %}"#, sampleNames) == #"[syntax]"#)
  }

  @Test func `capture keeps what its contents print`() {
    #expect(
      rendered(
        #"{% capture a %}x{{ 1 | plus: 1 }}{% endcapture %}[{{ a }}{{ a | size }}]"#, sampleNames)
        == #"[x22]"#)
    #expect(rendered(#"{% capture 'a' %}b{% endcapture %}{{ a }}"#, sampleNames) == #"b"#)
  }

  @Test func `increment and decrement count apart from assigned names`() {
    #expect(
      rendered(
        #"{% increment a %}{% increment a %}{{ a }}{% decrement b %}{% decrement b %}{{ b }}"#,
        sampleNames) == #"012-1-2-2"#)
    #expect(
      rendered(#"{% assign a = 5 %}{% increment a %}{{ a }}{% increment a %}"#, sampleNames)
        == #"051"#)
  }

  @Test func `fields and elements are reached by dots and brackets`() {
    #expect(
      rendered(
        #"{{ people[0].name }}{{ people.first['name'] }}{{ people[-1].name }}{{ people.last.name }}{{ people.size }}"#,
        sampleNames) == #"BoBoCyCy3"#)
    #expect(
      rendered(
        #"{% assign k = 'name' %}{{ people[1][k] }}{{ people[numbers[1]].name }}"#, sampleNames)
        == #"alal"#)
    #expect(rendered(#"{{ object.size }}{{ object['size'] }}"#, sampleNames) == #"2"#)
    #expect(rendered(#"{{ ['words'][0] }}"#, sampleNames) == #"b"#)
    #expect(rendered(#"{{ words[9] }}{{ words.x }}{{ 'x'.y }}"#, sampleNames) == #"[syntax]"#)
  }

  @Test func `echo and liquid print without signs`() {
    #expect(rendered(#"{% echo 1 | plus: 1 %}{% echo %}"#, sampleNames) == #"2"#)
    #expect(
      rendered(
        #"{% liquid\#n  assign x = 1\#n  if x == 1\#n    echo x\#n  endif\#n  # note\#n%}"#,
        sampleNames) == #"1"#)
    #expect(rendered(#"{% liquid if true %}"#, sampleNames) == #"[unclosed-tag]"#)
    #expect(
      rendered(#"{% liquid\#n echo 'a' 'b'\#n nonsense\#n%}"#, sampleNames)
        == #"[syntax][unknown-tag]"#)
  }
}
