import Relations

/// What views are told.
struct ViewOptionTable: SQLTable {
  let name = "view_option"
  let summary = "A value of an option of a view."
  let indices: [String] = []
  let columns = [
    SQLColumn("view", .text, "NOT NULL REFERENCES view(name)", "The view."),
    SQLColumn("position", .integer, "NOT NULL", "The place of the option in the view, from 1."),
    SQLColumn("option", .text, "NOT NULL", "The option, such as 'of'."),
    SQLColumn("item", .integer, "NOT NULL", "The place of the value in the option, from 1; 0 for an empty list."),
    SQLColumn("value", "The value; NULL for an empty list."),
  ]

  func fill(_ rows: SQLRows, from content: SQLContent) throws {
    for view in content.dataset.views {
      for (place, option) in view.options.enumerated() {
        let start: [SQLValue] = [.text(view.name), SQLValue(place + 1), .text(option.name)]
        if option.values.isEmpty { try rows.add(start + [SQLValue(0), .null]) }
        for (item, value) in option.values.enumerated() { try rows.add(start + [SQLValue(item + 1), .text(value)]) }
      }
    }
  }
}
