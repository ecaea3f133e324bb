import Diagrams
import Relations

/// The page of one picture that the graph describes.
struct ViewPage {
  let view: View

  func page(in edition: Edition) throws -> Page {
    let path = "views/\(view.name).html"
    let links = edition.links(from: path)
    let figure = try Figure(of: view.named(in: edition.language), in: edition.dataset, links: links, place: 1)
    var page = Page(path: path, title: figure.title)
    (page.entry, page.kicker) = ("views", "picture")
    page.summary = view.value("caption") ?? ""
    let files = PictureEnding.allCases.map { ending in
      let href = links.shared("views/\(view.name).\(ending.rawValue)")
      return HTML.element("a", [("href", href), ("download", "")], text: ending.rawValue.uppercased())
    }
    let html = figure.html(id: "picture") + "<p class=\"files\">Take it with you: \(files.joined(separator: ", "))</p>"
    page.parts = [.init(edition.say("The picture"), id: "picture-part", html: html)]
    return page
  }
}

/// The formats in which pictures of views can be taken along.
enum PictureEnding: String, CaseIterable {
  case svg, dot
}

extension View {
  /// The view with its names in a language, where one is chosen.
  func named(in language: String?) -> View {
    guard let language else { return self }
    let kept = options.filter { $0.name != "lang" }
    return View(name: name, options: kept + [.init("lang", [language], at: position)], position: position)
  }
}

/// The page that shows all pictures, each leading to its own page.
struct GalleryPage {
  let edition: Edition

  var page: Page {
    get throws {
      let links = edition.links(from: "views/index.html")
      var page = Page(path: "views/index.html", title: edition.say("Pictures"))
      (page.entry, page.summary) = (
        "views", edition.say("What these records look like: each picture has a page of its own.")
      )
      page.kicker = "\(edition.dataset.views.count) pictures"
      let cards = try edition.dataset.views.map { try PictureCard(view: $0, edition: edition).html(links) }
      page.parts = [
        .init(
          edition.say("All pictures"), id: "all",
          html: "<ul class=\"gallery\">\n\(cards.joined(separator: "\n"))\n</ul>")
      ]
      return page
    }
  }
}

/// A picture in small, as an image, so that it costs its page little.
struct PictureCard {
  let view: View
  let edition: Edition

  func html(_ links: PageLinks) throws -> String {
    let diagram = try Views.diagram(of: view.named(in: edition.language), in: edition.dataset)
    let title = HTML.escaped(diagram.title)
    let image = HTML.written([
      ("src", links.shared("views/\(view.name).svg")), ("alt", diagram.description), ("loading", "lazy"),
    ])
    return """
      <li><a class="card" href="\(HTML.escaped(links.href("views/\(view.name).html")))">\
      <span class="thumb"><img\(image)></span><span class="caption">\(title)</span></a></li>
      """
  }
}
