extension Theme {
  /// Strong fills that hold their own on a screen among other things.
  public static let web = Theme(
    name: "web",
    light: Colours(
      page: Colour(0xFFFFFF), ink: Colour(0x14181F), soft: Colour(0x3A4452), rule: Colour(0xBCC4CE),
      fills: [
        .neutral: Colour(0xE4E7EB), .blue: Colour(0xC8DBF7), .teal: Colour(0xA6E9E5), .green: Colour(0xBDE7BF),
        .amber: Colour(0xF8D99F), .red: Colour(0xF7D4CF), .plum: Colour(0xF4D3E8), .violet: Colour(0xDED7F6),
        .slate: Colour(0xCFDBE5),
        .step1: Colour(0xF8F6FC), .step2: Colour(0xDAD0ED), .step3: Colour(0xBCA8DE), .step4: Colour(0x9D7FCF),
        .step5: Colour(0x7C55BE),
      ],
      lines: [
        .neutral: Colour(0x57606E), .blue: Colour(0x1A5DB9), .teal: Colour(0x15625E), .green: Colour(0x236226),
        .amber: Colour(0x784E06), .red: Colour(0xA9291B), .plum: Colour(0x9F2471), .violet: Colour(0x5B3CCB),
        .slate: Colour(0x3F5D76),
        .step1: Colour(0x221639), .step2: Colour(0x221639), .step3: Colour(0x221639), .step4: Colour(0x221639),
        .step5: Colour(0x221639),
      ],
      inks: [
        .step1: Colour(0x14181F), .step2: Colour(0x14181F), .step3: Colour(0x14181F), .step4: Colour(0x080610),
        .step5: Colour(0xFFFFFF),
      ]),
    dark: Colours(
      page: Colour(0x0D1117), ink: Colour(0xEEF2F6), soft: Colour(0xB9C2CD), rule: Colour(0x3D4651),
      fills: [
        .neutral: Colour(0x303640), .blue: Colour(0x113B75), .teal: Colour(0x114240), .green: Colour(0x1A451B),
        .amber: Colour(0x523607), .red: Colour(0x6A1B13), .plum: Colour(0x631949), .violet: Colour(0x3A238D),
        .slate: Colour(0x2A3E4E),
        .step1: Colour(0x291A43), .step2: Colour(0x42296C), .step3: Colour(0x5C3A98), .step4: Colour(0x7A53BE),
        .step5: Colour(0x9F82D0),
      ],
      lines: [
        .neutral: Colour(0xB4BBC5), .blue: Colour(0x9ABEF2), .teal: Colour(0x47D0C8), .green: Colour(0x7CCF7F),
        .amber: Colour(0xF0B040), .red: Colour(0xEFA9A1), .plum: Colour(0xE9A8D1), .violet: Colour(0xC0B4EE),
        .slate: Colour(0xA9BFD2),
        .step1: Colour(0xFFFFFF), .step2: Colour(0xFFFFFF), .step3: Colour(0xFFFFFF), .step4: Colour(0xFFFFFF),
        .step5: Colour(0xFFFFFF),
      ],
      inks: [
        .step1: Colour(0xEEF2F6), .step2: Colour(0xEEF2F6), .step3: Colour(0xFFFFFF), .step4: Colour(0xFFFFFF),
        .step5: Colour(0x04020A),
      ]))
}
