import Relations

/// A site in one language of names.
struct Edition: Sendable {
  let dataset: Dataset
  /// The language of names; `nil` for those that the graph's own records carry first.
  let language: String?
  /// The folder of its pages: nothing, or the code of the language and a slash.
  let prefix: String
  let addresses: Addresses
  /// What every edition of the site knows of it.
  let site: SiteFacts

  /// The language of the names as a tag.
  var tag: String { language ?? dataset.language }

  /// The words that the graph gives for those of pages, in the language of the edition.
  var glossary: Glossary { dataset.glossary(in: language) }

  /// Words of the frame in the language of the edition; in English where the graph gives none.
  func say(_ words: String) -> String { glossary.say(words) }

  /// The language of the frame: that of the names where the graph gives words in it, else English as it stands here, which
  /// is taken for the language of the graph.
  var frameTag: String { glossary.isEmpty ? dataset.language : tag }

  /// The language of a record's name where it is another one than that of the frame; `nil` where it is the same.
  func nameTag(of record: Record) -> String? {
    guard let language, language != dataset.language else { return nil }
    let own = record.facts("names").contains { $0.key == language } ? language : dataset.language
    return own == frameTag ? nil : own
  }

  /// Links for a page of this edition.
  func links(from path: String) -> PageLinks { PageLinks(edition: self, page: prefix + path) }
}

/// What all pages of a site know of it.
struct SiteFacts: Sendable {
  /// The address at which the site will stand, with a slash at its end; `nil` where none is known.
  let address: String?
  /// The languages of the editions; the first, `nil`, has no folder of its own.
  let languages: [String?]
  /// The kinds of page that the graph has enough for.
  let sections: [Section]
  let chapters: [Shown]
  let hasViews: Bool
  let downloads: Downloads

  /// A chapter that is in the site.
  struct Shown: Sendable {
    let name: String
    let title: String
  }
}
