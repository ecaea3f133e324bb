"""Opens a Word document with python-docx and prints as JSON what stands in it: texts, tables, pictures and footnotes."""

import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
footnotes = [part for part in document.part.package.iter_parts() if part.partname.endswith("/footnotes.xml")]
notes = {}
for part in footnotes:
    for note in docx.oxml.parse_xml(part.blob).iter(qn("w:footnote")):
        notes[note.get(qn("w:id"))] = "".join(text.text or "" for text in note.iter(qn("w:t")))
references = [tag.get(qn("w:id")) for tag in document.element.iter(qn("w:footnoteReference"))]
print(json.dumps({
    "paragraphs": [[paragraph.style.name if paragraph.style else "", paragraph.text] for paragraph in document.paragraphs],
    "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
    "pictures": [
        {
            "alternative": shape._inline.docPr.get("descr"),
            "title": shape._inline.docPr.get("title"),
            "width": shape.width.inches,
            "type": document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed].content_type,
        }
        for shape in document.inline_shapes
    ],
    "column": (document.sections[0].page_width - document.sections[0].left_margin - document.sections[0].right_margin) / 914400
    if document.sections[0].page_width else 6.5,
    "footnotes": [notes.get(reference) for reference in references],
}))
