// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

package import Campaigns
package import Diagnostics

/// A template as its file has it, with the places of its two Liquid texts.
package struct TemplateText: Sendable {
  package let template: LetterTemplate
  package let source: SourceText
  package let subjectRange: Range<Int>
  package let bodyRange: Range<Int>

  package init(
    template: LetterTemplate, source: SourceText, subjectRange: Range<Int>, bodyRange: Range<Int>
  ) {
    self.template = template
    self.source = source
    self.subjectRange = subjectRange
    self.bodyRange = bodyRange
  }
}
