extension PartialDate {
  /// What a chronology says of a date that does not tell the day: `to the year`, `about`, `uncertain`, `a bound`…
  ///
  /// An interval between known days has no mark.
  public var marks: [String] {
    (forms.count > 1 ? ["one of several"] : []) + forms.flatMap(\.marks).uniqued()
  }
}

extension DateForm {
  fileprivate var marks: [String] {
    switch self {
    case .moment(let term): term.marks
    case .interval(let start, let end): (start.marks + end.marks).uniqued()
    }
  }
}

extension DateForm.End {
  fileprivate var marks: [String] {
    switch self {
    case .open: []
    case .unknown: ["one end unknown"]
    case .at(let term): term.marks
    }
  }
}

extension DateForm.Term {
  fileprivate var marks: [String] {
    switch self {
    case .on(let date): date.marks
    case .by, .before, .after, .from: ["a bound"]
    }
  }
}

extension WrittenDate {
  fileprivate var marks: [String] {
    let precise =
      switch precision {
      case .day: [String]()
      case .month: ["to the month"]
      case .season: ["to the season"]
      case .years(1): ["to the year"]
      case .years(let count): ["to \(count) years"]
      }
    switch qualifier {
    case nil: return precise
    case .uncertain: return precise + ["uncertain"]
    case .approximate: return precise + ["about"]
    case .both: return precise + ["about", "uncertain"]
    }
  }
}
