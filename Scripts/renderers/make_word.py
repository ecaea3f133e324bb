"""Makes a Word document from the template of python-docx, which Word wrote: without footnotes, with a table and two sections."""

import sys

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION

document = docx.Document()
document.add_heading("A report", 1)
document.add_paragraph("Words before.")
document.add_paragraph("{{stemma: draw rats}}")
table = document.add_table(1, 2)
table.cell(0, 0).text = "Left"
table.cell(0, 1).text = "{{stemma: parties iis-agreement-2009 --on 2010 --as list}}"
section = document.add_section(WD_SECTION.NEW_PAGE)
section.orientation = WD_ORIENT.LANDSCAPE
section.page_width, section.page_height = section.page_height, section.page_width
paragraph = document.add_paragraph()
paragraph.add_run("{{stem").bold = True
paragraph.add_run("ma: timeline --of sco-expert-group-on-iis --latest 1 --as table}}")
document.add_paragraph("{{stemma: path uzbekistan un}}", style="Heading 2")
document.add_paragraph("Last words.")
document.save(sys.argv[1])
