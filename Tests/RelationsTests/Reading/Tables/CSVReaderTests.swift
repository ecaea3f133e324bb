import Testing

@testable import Relations

@Suite("Rows and cells of CSV, as RFC 4180 describes it")
struct CSVReaderTests {
  /// Every row as its cells, with what is wrong in place of those of a row that is given up.
  private func rows(_ text: String) -> [[String]] { rows(Array(text.utf8)) }

  private func rows(_ bytes: [UInt8]) -> [[String]] {
    bytes.withUnsafeBufferPointer { buffer in
      var (reader, row, rows) = (CSVReader(buffer), CSVReader.Row(), [[String]]())
      while reader.next(&row) {
        let fault = row.fault.map { ["\($0.sort) \($0.line):\(CSVReader.column(of: $0.place, in: buffer))"] }
        rows.append(fault ?? row.cells.map { reader.text(of: $0) ?? "no text" })
      }
      return rows
    }
  }

  @Test("Cells, quoted or not")
  func cells() {
    #expect(rows("a,b,c\n1,,3\n") == [["a", "b", "c"], ["1", "", "3"]])
    #expect(rows("\"a,b\",\"say \"\"so\"\"\",\"\"\n") == [["a,b", "say \"so\"", ""]])
    #expect(rows("\"two\nlines\",x\ny,z") == [["two\nlines", "x"], ["y", "z"]])
    #expect(rows(" a , b ") == [[" a ", " b "]])
    #expect(rows(",\n") == [["", ""]])
    #expect(rows("") == [])
  }

  @Test("Lines end as any system ends them, and the last need not")
  func ends() {
    #expect(rows("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
    #expect(rows("a\rb\r") == [["a"], ["b"]])
    #expect(rows("\"a\r\nb\"\r\nc") == [["a\r\nb"], ["c"]])
    #expect(rows("a\n\nb") == [["a"], [""], ["b"]])
  }

  @Test("A byte order mark is no text, and counts in no column")
  func mark() {
    #expect(rows([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8)) == [["a", "b"]])
    #expect(rows([0xEF, 0xBB, 0xBF] + Array("a,b\"\n".utf8)) == [["loneQuote 1:4"]])
  }

  @Test("Bytes that are no UTF-8 make no text, and harm no other cell")
  func encoding() {
    let bytes = Array("a,".utf8) + [0xC3, 0x28] + Array(",Ä\nb,c,d\n".utf8)
    #expect(rows(bytes) == [["a", "no text", "Ä"], ["b", "c", "d"]])
  }

  @Test("What is wrong is told at its place, and reading goes on behind it")
  func faults() {
    #expect(rows("Ä,b\"c,d\ne,f\n") == [["loneQuote 1:4"], ["e", "f"]])
    #expect(rows("\"a\"b,c\nd,e\n") == [["textBehindQuote 1:4"], ["d", "e"]])
    #expect(rows("a,\"b\nc,d\ne,f\n") == [["openQuote 1:3"], ["c", "d"], ["e", "f"]])
    #expect(rows("\"\"\"\n\"x\",y\n") == [["textBehindQuote 2:2"]])
  }

  @Test("Of quotes that are never closed, the second ends the reading")
  func openQuotes() {
    #expect(rows("\"a\nb\n\"c\nd\n").count == 2)
    // Each line opens a quote and the next closes it: nothing is read twice.
    let lines = String(repeating: "x,\"\n", count: 100_001)
    #expect(rows(lines).count <= 50_002)
  }

  @Test("Places of cells: lines go on behind line breaks in quotes")
  func places() {
    let text = Array("a,\"b\n\u{1F600}\",c\nd,e,f".utf8)
    text.withUnsafeBufferPointer { buffer in
      var (reader, row, places) = (CSVReader(buffer), CSVReader.Row(), [String]())
      while reader.next(&row) {
        let own = row.cells.map { "\($0.line):\(CSVReader.column(of: $0.bytes.lowerBound, in: buffer))" }
        let columns = CSVReader.columns(of: row, in: buffer)
        #expect(own == zip(row.cells, columns).map { "\($0.line):\($1)" })
        places += own
      }
      #expect(places == ["1:1", "1:4", "2:4", "3:1", "3:3", "3:5"])
    }
  }

  @Test("Of a line of millions of cells only those that are wanted are kept")
  func longLine() {
    let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 3_000_000)
    bytes.withUnsafeBufferPointer { buffer in
      var (reader, row) = (CSVReader(buffer, keeping: 3), CSVReader.Row())
      let isRow = reader.next(&row)
      #expect(isRow && row.count == 3_000_001 && row.cells.count == 3 && row.cells.capacity < 64)
      let isMore = reader.next(&row)
      #expect(!isMore)
    }
  }

  @Test("A reader that starts at a row reads on from there")
  func start() {
    let text = Array("a,b\nc,\"d\"\n".utf8)
    text.withUnsafeBufferPointer { buffer in
      var (reader, row) = (CSVReader(buffer, from: (place: 4, line: 2)), CSVReader.Row())
      let isRow = reader.next(&row)
      #expect(isRow && row.cells.map { reader.text(of: $0) } == ["c", "d"] && row.cells.map(\.line) == [2, 2])
    }
  }
}
