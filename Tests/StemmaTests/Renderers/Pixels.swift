import Foundation
import Testing

/// A picture of pixels, as a PPM file has them.
struct Pixels {
  let width: Int
  let height: Int
  private let bytes: Data

  init(_ file: Data) throws {
    var numbers: [Int] = []
    var place = 2
    try #require(file.starts(with: Array("P6".utf8)))
    while numbers.count < 3 {
      while file[place] <= 32 { place += 1 }
      let digits = file[place...].prefix { $0 > 32 }
      numbers.append(try #require(Int(String(decoding: digits, as: UTF8.self))))
      place += digits.count
    }
    (width, height) = (numbers[0], numbers[1])
    bytes = file[(place + 1)...]
    try #require(bytes.count >= width * height * 3)
  }

  /// The share of a box in which pixels are as light as this, from 0 to 255; of what lies beside the picture, none.
  func share(of lightness: ClosedRange<Int>, in box: CGRect) -> Double {
    var (seen, found) = (0, 0)
    for y in Int(box.minY)...Int(box.maxY) {
      for x in Int(box.minX)...Int(box.maxX) {
        seen += 1
        guard x >= 0, y >= 0, x < width, y < height else { continue }
        let start = bytes.startIndex + (y * width + x) * 3
        let sum = 299 * Int(bytes[start]) + 587 * Int(bytes[start + 1]) + 114 * Int(bytes[start + 2])
        if lightness.contains(sum / 1000) { found += 1 }
      }
    }
    return Double(found) / Double(seen)
  }
}
