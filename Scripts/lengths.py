#!/usr/bin/env python3
"""Reports Swift and C files of more than 300 lines and functions of more than 40; exits with 1 if there are any."""

import pathlib
import re
import sys

FILE_LIMIT = 300
FUNCTION_LIMIT = 40
START = re.compile(r"^(\s*)(?:@\w+(?:\(.*\))?\s+)*(?:[a-z]+(?:\(\w+\))?\s+)*(?:func\s|init[?(<]|subscript[(<])")


def long_functions(lines):
    """The start line, name and length of each function that is too long: from its first line to the brace that ends it."""
    for index, line in enumerate(lines):
        start = START.match(line)
        if not start:
            continue
        indent = start.group(1)
        if line.rstrip().endswith("}"):
            continue
        end = next((i for i in range(index + 1, len(lines)) if lines[i].startswith(indent + "}")), index)
        if end - index + 1 > FUNCTION_LIMIT:
            yield index + 1, line.strip(), end - index + 1


def main():
    found = False
    files = sorted(p for root in sys.argv[1:] for p in pathlib.Path(root).rglob("*") if p.suffix in (".swift", ".c", ".h"))
    for path in files:
        lines = path.read_text(encoding="utf-8").splitlines()
        if "Generated" in path.name:
            continue
        if len(lines) > FILE_LIMIT:
            print(f"{path}:1: {len(lines)} lines; at most {FILE_LIMIT}")
            found = True
        if path.suffix == ".swift":
            for number, name, length in long_functions(lines):
                print(f"{path}:{number}: {length} lines; at most {FUNCTION_LIMIT}: {name}")
                found = True
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
