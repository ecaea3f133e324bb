/// Every measure of centrality, in the order in which they are listed to a reader: one for each file in `Centralities`.
public let centralities: [any Centrality] = [
  Degree(),
  InDegree(),
  OutDegree(),
  Closeness(),
  WassermanFaustCloseness(),
  Harmonic(),
  Betweenness(),
  PageRank(),
  Eigenvector(),
  Katz(),
  HubScore(),
  AuthorityScore(),
  CoreNumber(),
]
