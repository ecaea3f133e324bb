#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A colour of three bytes, red first.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
  /// Red, green and blue as one number, such as `0x2457A6`.
  public let rgb: UInt32

  /// Makes a colour from red, green and blue as one number.
  public init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

  /// The colour as SVG and CSS write it, such as `#2457a6`.
  public var description: String {
    let digits = String(rgb, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How well one colour can be read on the other, from 1 to 21 (Web Content Accessibility Guidelines 2.2).
  public func contrast(with other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    func linear(_ shift: UInt32) -> Double {
      let part = Double(rgb >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }
}
