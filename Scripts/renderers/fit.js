// How wide each line of text in a node is by the font's own measure, what the picture says it is, and the room in the shape.
// The heads of charts are nodes without a shape.
const shapes = "rect, ellipse, path";
const texts = [...document.querySelectorAll("svg.stemma g.node text")];
texts.filter((text) => text.closest("g.node").querySelector(shapes)).map((text) => {
  const told = parseFloat(text.getAttribute("textLength") ?? 0);
  text.removeAttribute("textLength");
  const shape = text.closest("g.node").querySelector(shapes);
  return { words: text.textContent, told, measured: text.getComputedTextLength(), room: shape.getBBox().width };
});
