-- Opens a script in Neovim with its built-in client, waits for what the server finds, applies the first quick fix and
-- writes what it saw. Arguments by environment: HUASHU (command), SCRIPT (file), SEEN (where to write).
local script, seen = vim.env.SCRIPT, {}
local function finish(problem)
  seen.problem = problem
  local file = io.open(vim.env.SEEN, 'w')
  file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qa!')
end

vim.cmd('edit ' .. vim.fn.fnameescape(script))
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'huashu',
  cmd = {vim.env.NODE, vim.env.HUASHU, 'lsp', '--stdio'},
  root_dir = vim.fn.fnamemodify(script, ':h')
})
vim.lsp.buf_attach_client(buffer, id)

local function lines()
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
end
local function found()
  return #vim.diagnostic.get(buffer) > 0
end

if not vim.wait(15000, found, 50) then return finish('no diagnostics') end
for _, one in ipairs(vim.diagnostic.get(buffer)) do
  table.insert(seen, {code = one.code, line = one.lnum, from = one.col, to = one.end_col, severity = one.severity})
end
seen = {diagnostics = seen, before = lines()}

local first = vim.diagnostic.get(buffer)[1]
local params = vim.lsp.util.make_range_params()
params.range = {start = {line = first.lnum, character = 2}, ['end'] = {line = first.lnum, character = 2}}
params.context = {diagnostics = {}, only = {'quickfix'}}
local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 5000)
local actions = answers and answers[id] and answers[id].result
if not actions or not actions[1] then return finish('no quick fix') end
seen.title = actions[1].title
local client = vim.lsp.get_client_by_id(id)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
seen.after = lines()
if not vim.wait(10000, function() return not found() end, 50) then return finish('diagnostics stayed') end
seen.left = #vim.diagnostic.get(buffer)
client.stop()
vim.wait(2000, function() return client.is_stopped() end, 50)
seen.stopped = client.is_stopped()
finish()
