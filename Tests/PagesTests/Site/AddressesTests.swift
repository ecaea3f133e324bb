import Testing

@testable import Pages

struct AddressesTests {
  @Test(arguments: [
    ("iis-agreement-2009", "iis-agreement-2009"), ("S001", "S001"), ("..", "~2E."),
    ("../../etc/passwd", "~2E.~2F.~2E~2Fetc~2Fpasswd"),
    (".hidden", "~2Ehidden"), ("a..b", "a.~2Eb"), ("a.b", "a.b"), ("a b%20?#&", "a~20b~2520~3F~23~26"),
    ("index", "index~"),
    ("", "~"), ("мир", "~D0~BC~D0~B8~D1~80"), ("a\\b", "a~5Cb"), ("~", "~7E"),
  ])
  func filesHaveSafeNames(id: String, name: String) { #expect(Addresses.fileName(of: id) == name) }

  @Test func longIDsStayApart() {
    let (first, second) = (String(repeating: "x", count: 300) + "1", String(repeating: "x", count: 300) + "2")
    #expect(Addresses.fileName(of: first) != Addresses.fileName(of: second))
    #expect(Addresses.fileName(of: first).utf8.count < 130)
  }
}
