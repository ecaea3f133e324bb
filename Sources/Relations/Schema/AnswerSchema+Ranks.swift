extension AnswerSchema {
  private static let number: JSON = ["type": "number"]
  private static let whole: JSON = ["type": "integer"]

  /// An entity of a ranking; under stress, between what its score and rank lie, and of an estimate how far off it may be.
  static let rankScore: JSON = object(
    [
      "id": string, "score": number, "rank": whole, "min": number, "max": number, "rank-min": whole, "rank-max": whole,
      "margin": [
        "type": "number", "description": "How far an estimated score may be off, with the confidence of the context.",
      ],
      "worlds": [
        "type": "integer", "description": "How many combinations of doubtful relations were looked at.",
      ],
      "exact": [
        "type": "boolean", "description": "Whether no combination gives a lower score than min or a higher than max.",
      ],
      "ranks": [
        "enum": ["exact", "bounds", "seen"],
        "description": "What rank-min and rank-max are: reached, never passed, or the best and worst that were seen.",
      ], "sources": ids,
    ], required: ["id", "score", "rank", "sources"])

  /// What a score is made of.
  static let rankExplanation: JSON = object(
    [
      "id": string, "measure": string, "score": number, "rank": whole, "of": whole,
      "dividend": ["type": "number", "description": "The score is this divided by the sum; without it, the sum."],
      "sum": ["type": "number", "description": "Of the shares of all parts."],
      "count": ["type": "integer", "description": "How many parts there are."], "parts": array(of: rankPart),
      "rest": object(["count": whole, "share": number], required: ["count", "share"]), "sources": ids,
    ], required: ["id", "measure", "score", "rank", "of", "sum", "count", "parts", "rest", "sources"])

  private static let rankPart: JSON = object(
    [
      "cause": ["enum": ["neighbour", "distant", "pair", "restart", "stranded"]], "of": ids, "share": number,
      "basis": ["type": "number", "description": "What the share is made of: the neighbour's own score or number."],
      "steps": whole, "way": ids, "relations": array("relation"),
    ], required: ["cause", "of", "share", "relations"])
}
