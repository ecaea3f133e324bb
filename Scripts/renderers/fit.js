// How wide each line of text in a node is by the font's own measure, what the picture says it is, and the room in the shape.
[...document.querySelectorAll("svg.stemma g.node text")].map((text) => {
  const told = parseFloat(text.getAttribute("textLength") ?? 0);
  text.removeAttribute("textLength");
  const shape = text.closest("g.node").querySelector("rect, ellipse, path");
  return { words: text.textContent, told, measured: text.getComputedTextLength(), room: shape.getBBox().width };
});
