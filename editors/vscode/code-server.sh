#!/usr/bin/env bash
# Installs code-server (a real VS Code in a browser) from npm into a folder, without what its install scripts would fetch
# from elsewhere: native modules are built with the headers of this machine's Node 20, ripgrep and Chromium are Debian's.
#
#   editors/vscode/code-server.sh FOLDER && npm run package:vscode && node editors/vscode/try.mjs FOLDER docs/vscode.png
set -euo pipefail
[ $# = 1 ] || { echo 'Expected a folder to install into, found none' >&2; exit 2; }
mkdir -p "$1" && cd "$1"
folder=$PWD
apt-get install -y --no-install-recommends ripgrep chromium fonts-noto-cjk
[ -e package.json ] || npm init -y > /dev/null
npm install --ignore-scripts --no-audit --no-fund code-server@4.100.3 playwright-core @mapbox/node-pre-gyp
headers=$(node -p 'require("node:path").resolve(process.execPath, "../..")')
gyp=$(npm root --global)/npm/node_modules/node-gyp/bin/node-gyp.js

vscode=$folder/node_modules/code-server/lib/vscode
(cd "$vscode" && npm install --ignore-scripts --omit=dev --no-audit --no-fund)
(cd "$vscode/extensions" && npm install --ignore-scripts --omit=dev --no-audit --no-fund)
for module in @vscode/spdlog native-watchdog node-pty; do
  (cd "$vscode/node_modules/$module" && node "$gyp" rebuild --nodedir="$headers")
done
(cd "$folder/node_modules/argon2" &&
  PATH="$PATH:$(dirname "$gyp")" "$folder/node_modules/.bin/node-pre-gyp" rebuild --build-from-source --nodedir="$headers")

mkdir -p "$vscode/node_modules/@vscode/ripgrep/bin"
ln -sf "$(command -v rg)" "$vscode/node_modules/@vscode/ripgrep/bin/rg"
# As its postinstall.sh does.
ln -sfn node_modules "$vscode/node_modules.asar"
ln -sf code-linux.sh "$vscode/bin/remote-cli/code-server"
ln -sf browser-linux.sh "$vscode/bin/helpers/browser.sh"
node "$folder/node_modules/code-server/out/node/entry.js" --version
