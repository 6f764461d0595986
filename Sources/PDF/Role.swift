// Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.

/// What an element is: the standard structure types (ISO 32000-1, 14.8.4) that letters and reports need.
package enum Role: Hashable, Sendable {
  case document, part, article, section, division
  /// Level 1 to 6; none is skipped on the way down.
  case heading(Int)
  case paragraph, blockQuote, caption
  case list(ListNumbering)
  case listItem, label, listBody
  case table, tableHead, tableBody, tableFoot, tableRow
  case tableHeader(HeaderScope, columns: Int = 1, rows: Int = 1)
  case tableCell(columns: Int = 1, rows: Int = 1)
  case span, quote, note, reference, link
  /// A picture: its element has an alternative text.
  case figure
}

/// How the items of a list are marked.
package enum ListNumbering: Hashable, Sendable {
  case unmarked, disc, circle, square, decimal, upperRoman, lowerRoman, upperAlpha, lowerAlpha
}

/// Of what a table's header cell is the header.
package enum HeaderScope: Hashable, Sendable {
  case row, column, both
}

extension Role {
  /// The structure type's name in the file.
  var type: StaticString {
    switch self {
    case .document: "Document"
    case .part: "Part"
    case .article: "Art"
    case .section: "Sect"
    case .division: "Div"
    case .heading(let level): headingType(level)
    case .paragraph: "P"
    case .blockQuote: "BlockQuote"
    case .caption: "Caption"
    case .list: "L"
    case .listItem: "LI"
    case .label: "Lbl"
    case .listBody: "LBody"
    case .table, .tableHead, .tableBody, .tableFoot, .tableRow, .tableHeader, .tableCell: tableType
    case .span: "Span"
    case .quote: "Quote"
    case .note: "Note"
    case .reference: "Reference"
    case .link: "Link"
    case .figure: "Figure"
    }
  }

  /// What stands in the element's /A, without the brackets; empty for most.
  var attributes: String {
    switch self {
    case .list(let numbering): "/O/List/ListNumbering/\(numbering.name)"
    case .tableHeader(let scope, let columns, let rows):
      "/O/Table/Scope/\(scope.name)" + spans(columns, rows)
    case .tableCell(let columns, let rows) where columns > 1 || rows > 1:
      "/O/Table" + spans(columns, rows)
    default: ""
    }
  }
}

extension Role {
  private func headingType(_ level: Int) -> StaticString {
    switch level {
    case 1: "H1"
    case 2: "H2"
    case 3: "H3"
    case 4: "H4"
    case 5: "H5"
    case 6: "H6"
    default: preconditionFailure("headings have the levels 1 to 6")
    }
  }

  private var tableType: StaticString {
    switch self {
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableFoot: "TFoot"
    case .tableRow: "TR"
    case .tableHeader: "TH"
    case .tableCell: "TD"
    default: "Table"
    }
  }

  private func spans(_ columns: Int, _ rows: Int) -> String {
    (columns > 1 ? "/ColSpan \(columns)" : "") + (rows > 1 ? "/RowSpan \(rows)" : "")
  }
}

extension ListNumbering {
  fileprivate var name: String {
    switch self {
    case .unmarked: "None"
    case .disc: "Disc"
    case .circle: "Circle"
    case .square: "Square"
    case .decimal: "Decimal"
    case .upperRoman: "UpperRoman"
    case .lowerRoman: "LowerRoman"
    case .upperAlpha: "UpperAlpha"
    case .lowerAlpha: "LowerAlpha"
    }
  }
}

extension HeaderScope {
  fileprivate var name: String {
    switch self {
    case .row: "Row"
    case .column: "Column"
    case .both: "Both"
    }
  }
}
