#!/usr/bin/env bash
# The step of action.yml: annotates, writes SARIF and a summary. Inputs come as INPUT_…, never as part of the script.
set -euo pipefail

lines() { # Lines of a text that hold something, into the array `list`.
  list=()
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    if [ -n "$line" ]; then list+=("$line"); fi
  done <<< "$1"
}

version="${INPUT_VERSION:-}"
if [ -z "$version" ] && [ -x node_modules/.bin/huashu ]; then
  huashu=(node_modules/.bin/huashu)
elif [[ "${version:-latest}" =~ ^[0-9A-Za-z.^~-]+$ ]]; then
  huashu=(npx --yes "huashu@${version:-latest}")
else
  echo "::error title=huashu::Expected a version such as 1.2.3, found another text"
  exit 2
fi

sarif="${INPUT_SARIF:-huashu.sarif}"
text="$(mktemp)"
trap 'rm -f "$text"' EXIT
arguments=(check --format github --format sarif --out "$sarif" --format text --out "$text" --fail-on "${INPUT_FAIL_ON:-error}")
if [ -n "${INPUT_BASELINE:-}" ]; then arguments+=(--baseline "$INPUT_BASELINE"); fi
lines "${INPUT_ARGUMENTS:-}"
arguments+=(${list[@]+"${list[@]}"})
lines "${INPUT_FILES:-.}"

status=0
"${huashu[@]}" "${arguments[@]}" -- "${list[@]}" || status=$?

if [ -f "$sarif" ]; then echo "sarif=$sarif" >> "$GITHUB_OUTPUT"; fi
echo "exit-code=$status" >> "$GITHUB_OUTPUT"
if [ -s "$text" ]; then
  # Indented, so that no text of a call can end the block.
  { echo "### huashu"; echo; head -c 500000 "$text" | sed 's/^/    /'; echo; } >> "${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
exit "$status"
