// What axe-core finds wrong with the page: the guidelines of accessibility, A and AA, and good practice.
axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((found) => ({
  passes: found.passes.length,
  violations: found.violations.map((rule) => rule.id + ": " + rule.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" ")),
}));
