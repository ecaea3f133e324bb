/// Every theme, by the name that views and `--theme` take; the first is the one that is taken where none is named.
public let themes: [Theme] = [.report, .web]
