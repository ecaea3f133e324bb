extension Theme {
  /// Quiet tints with dark outlines, made for print and for long texts.
  public static let report = Theme(
    name: "report",
    light: Colours(
      page: Colour(0xFFFFFF), ink: Colour(0x1A202C), soft: Colour(0x4A5568), rule: Colour(0xC3C9D2),
      fills: [
        .neutral: Colour(0xF4F5F7), .blue: Colour(0xE8F0FE), .teal: Colour(0xE0F4F2), .green: Colour(0xE9F5E6),
        .amber: Colour(0xFDF3DC), .red: Colour(0xFDE9E6), .plum: Colour(0xFBE9F3), .violet: Colour(0xF0EBFC),
        .slate: Colour(0xE6ECF2),
        .step1: Colour(0xF2F8FB), .step2: Colour(0xBDD9EC), .step3: Colour(0x85B7DC), .step4: Colour(0x4994CA),
        .step5: Colour(0x2E6F9E),
      ],
      lines: [
        .neutral: Colour(0x5F6875), .blue: Colour(0x2457A6), .teal: Colour(0x0F6B66), .green: Colour(0x2F6F33),
        .amber: Colour(0x855600), .red: Colour(0xB03A2E), .plum: Colour(0x96306E), .violet: Colour(0x5F45B0),
        .slate: Colour(0x3F5870),
        .step1: Colour(0x0D1F2B), .step2: Colour(0x0D1F2B), .step3: Colour(0x0D1F2B), .step4: Colour(0x0D1F2B),
        .step5: Colour(0x0D1F2B),
      ],
      inks: [
        .step1: Colour(0x1A202C), .step2: Colour(0x1A202C), .step3: Colour(0x10161E), .step4: Colour(0x0A0E14),
        .step5: Colour(0xFFFFFF),
      ]),
    dark: Colours(
      page: Colour(0x12161C), ink: Colour(0xE8ECF1), soft: Colour(0xAAB4C0), rule: Colour(0x414A56),
      fills: [
        .neutral: Colour(0x252B34), .blue: Colour(0x1A2B47), .teal: Colour(0x123734), .green: Colour(0x1C3320),
        .amber: Colour(0x3A2D10), .red: Colour(0x43201D), .plum: Colour(0x3D1C31), .violet: Colour(0x2B2348),
        .slate: Colour(0x22303D),
        .step1: Colour(0x0F2433), .step2: Colour(0x183A52), .step3: Colour(0x225174), .step4: Colour(0x2D6D9B),
        .step5: Colour(0x4D96CB),
      ],
      lines: [
        .neutral: Colour(0x9AA5B1), .blue: Colour(0x8AB4F8), .teal: Colour(0x6CC5BC), .green: Colour(0x8FCE8F),
        .amber: Colour(0xE3B758), .red: Colour(0xF29A8E), .plum: Colour(0xE79AC6), .violet: Colour(0xB8A5F2),
        .slate: Colour(0x9DB4C9),
        .step1: Colour(0xFFFFFF), .step2: Colour(0xFFFFFF), .step3: Colour(0xFFFFFF), .step4: Colour(0xFFFFFF),
        .step5: Colour(0xFFFFFF),
      ],
      inks: [
        .step1: Colour(0xE8ECF1), .step2: Colour(0xE8ECF1), .step3: Colour(0xF4F7FA), .step4: Colour(0xFFFFFF),
        .step5: Colour(0x05080C),
      ]))
}
