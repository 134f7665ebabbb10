#!/bin/sh
# Lines of code of each file: without blank lines, comments, package and imports.
for file in "$@"; do
  printf '%5d  %s\n' "$(grep -vcE '^[[:space:]]*($|"""|//|/?\*|#|import |package |from |require )' "$file")" "$file"
done
