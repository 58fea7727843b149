import {createRequire}from'node:module';import {e}from'./main-CtayPhVd.js';import {existsSync}from'fs';import {mkdir,writeFile}from'fs/promises';import {join,resolve,dirname,relative,sep}from'path';import'util';const require$1=createRequire(import.meta.url);
function g(o,s){let e=(t,a)=>`# ${s==="en"?a:t}`;return `# yaml-language-server: $schema=${o}
${e("从哪套规则开始：recommended、strict（全部规则，各升一级）、./文件、npm 包","What to start from: recommended, strict (every rule, one level higher), ./file, an npm package")}
extends: recommended

${e("自己的规则包（用 huashu init --pack 名字 开始一个）","Own rule packs (start one with huashu init --pack NAME)")}
# packs: [huashu-rules]

${e("规则的级别：off、info、warning、error；或 [级别, {检查的选项}]","Levels of rules: off, info, warning, error; or [level, {options of the check}]")}
# rules:
#   avoid/company-policy: off
#   courtesy/greeting: [warning, {where: {first: 2}}]

${e("只对某些文件","For some files only")}
# overrides:
#   - files: [outbound/**]
#     rules: {courtesy/greeting: error}

${e("说话人是谁","Who the speakers are")}
# roles: {阿强: agent, 老板: customer}

${e("规则里 <名字> 指的词表","Word lists that rules use as <name>")}
# words: {product: [宽带, 光猫]}

${e("术语：该说的: [不该说的]","Terms: what to say: [what not to say]")}
# terms: {光猫: [猫, 调制解调器]}

${e("拼写正确的外文词","Foreign words that are spelled right")}
# vocabulary: [iCloud, Xiaomi]

${e("某条规则放过的说法","Words that a rule lets pass")}
# allow: {forbidden/cannot-do: [不能提前退房]}

${e("不检查的文件（写法同 .gitignore；也可写在 .huashuignore）","Files that are not linted (as in .gitignore; .huashuignore works, too)")}
# ignore: [drafts/]

${e("从哪一级起让命令以 1 退出：error、warning、info、never","From which level on the command exits with 1: error, warning, info, never")}
failOn: error
`}function d(o){return o==="en"?`# Word lists of your own: <courier> in a phrase stands for any of these. The built-in ones can be used, too: <you>, <i>, <matter> …
courier: [快递, 快递员, 快递小哥, 物流]
`:`# 自己的词表：短语里的 <courier> 就是其中任何一个。内置的也能用：<you>、<i>、<matter> …
courier: [快递, 快递员, 快递小哥, 物流]
`}function p(o,s,e){let t=(a,r)=>`# ${e==="en"?r:a}`;return `# yaml-language-server: $schema=${o}
${t(`编号就是路径：${s}/do-not-blame`,`The id is the path: ${s}/do-not-blame`)}
title: {zh: 不把责任推给快递, en: Do not put the blame on the courier}
${t("error、warning 或 info","error, warning or info")}
level: warning
check:
  ${t("(a|b) 其一 · [a] 可有可无 · … 同一句里最多八个字 · <名字> 词表","(a|b) one of · [a] or not · … up to 8 characters of the sentence · <name> a word list")}
  forbid:
    - (都|全)是<courier>的(错|问题|责任)
    - 要怪就怪<courier>
  ${t("这样说就没事","Said like this, it is fine")}
  unless:
    - 不是说…是<courier>的(错|问题|责任)
message: {zh: '“{actual}”是在推卸责任', en: '“{actual}” shifts the blame'}
${t("改成怎么说，最好的在前","What to say instead, the best first")}
say:
  - 我马上帮您联系快递核实，有结果第一时间告诉您
why: {zh: 客户买的是我们的服务，谁出错都由我们负责到底, en: The customer bought from us and we see to it whoever made the mistake}
source: ${e==="en"?"our own service manual":"我们自己的服务手册"}
${t("例子就是测试：«…» 正好是命中的地方；好例子一处也不能命中","Examples are the tests: «…» is exactly what is hit; in a good example nothing is")}
examples:
  bad:
    - 这«都是快递的错»，我们没办法
    - «要怪就怪物流»
  good:
    - 不是说都是快递的错，我们也有责任
    - |
      客户：都是快递的错吗？
      客服：我先帮您核实一下。
`}var E=/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u,n="huashu-rules",j={takes:"",summary:{zh:"写一份带注释的配置，或开始一个规则包",en:"write a configuration with comments, or start a rule pack"},options:{pack:{type:"string"}},help:{pack:{zh:`在 ${n}/ 里开始这个名字的规则包`,en:`start a rule pack of this name in ${n}/`}},async run(o,s,{cwd:e$1,stdout:t},a){if(s.length)throw new e(`init: Expected no arguments, found \`${s[0]}\``);let r=o.pack;if(r!==void 0&&!E.test(r))throw new e(`--pack: Expected a name of letters, digits, - and _, found \`${r}\``);let l=a==="en"?"en":"zh",m=r===void 0?{"huashu.config.yaml":g($(e$1,".","config"),l)}:{[join(n,"words.yml")]:d(l),[join(n,r,"do-not-blame.yml")]:p($(e$1,join(n,r),"rule"),r,l)};r!==void 0&&existsSync(resolve(e$1,n,"words.yml"))&&delete m[join(n,"words.yml")];for(let i of Object.keys(m))if(existsSync(resolve(e$1,i)))throw new e(`${i}: Expected no file yet, found one: left as it is`);for(let[i,w]of Object.entries(m))await mkdir(dirname(resolve(e$1,i)),{recursive:!0}),await writeFile(resolve(e$1,i),w,{flag:"wx"}),t.write(`${i}
`);return r!==void 0&&t.write(l==="en"?`Test it: huashu test ${n}. Use it: packs: [${n}] in huashu.config.yaml
`:`测试：huashu test ${n}。使用：在 huashu.config.yaml 里写 packs: [${n}]
`),0}};function $(o,s,e){let t=join(o,"node_modules","huashu","schemas",`${e}.schema.json`);if(!existsSync(t))return `https://unpkg.com/huashu@0.1.0/schemas/${e}.schema.json`;let a=relative(resolve(o,s),t).split(sep).join("/");return a.startsWith(".")?a:`./${a}`}
export{j as init};