import {createRequire}from'node:module';import {i as i$1}from'./chunk-BsrVdiDw.js';import {a1 as i,a9 as et,aa as P,a2 as t,ab as T,a3 as s,a6 as l}from'./check-BOiYcrEF.js';import'./main-DUvhfVuF.js';import'path';import'fs';import'fs/promises';import'process';import'url';import'module';import'os';import'util';const require$1=createRequire(import.meta.url);
var g=`
:root { color-scheme: light dark; --error: #c62828; --warning: #b26a00; --info: #1565c0; --line: #8884; --quiet: #777; --back: #8881 }
* { box-sizing: border-box }
body { font: 16px/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem }
h1 { font-size: 1.4rem; margin: 0 } h2 { font-size: 1.05rem; margin: 0; display: inline; overflow-wrap: anywhere }
label { margin-right: 1.2rem; cursor: pointer } input { accent-color: currentColor }
.error { --level: var(--error) } .warning { --level: var(--warning) } .info { --level: var(--info) }
label.error, label.warning, label.info, .level { color: var(--level); font-weight: 600 }
input:not(:checked) + label:is(.error, .warning, .info) { text-decoration: line-through }
details { border-top: 1px solid var(--line); padding: .8rem 0; margin-top: .8rem } summary { cursor: pointer }
.count { color: var(--quiet); margin-left: .6rem }
ol { list-style: none; padding: 0; margin: .6rem 0 }
.turn { display: grid; grid-template-columns: 5.5rem 1fr; gap: 0 .8rem; padding: .15rem .4rem }
.turn > .who { color: var(--quiet); text-align: right; overflow-wrap: anywhere }
.turn.customer > .said { color: var(--quiet) }
.said { white-space: pre-wrap; overflow-wrap: anywhere }
mark { background: none; color: inherit; text-decoration: underline wavy var(--level); text-underline-offset: .25em; font-weight: 600 }
.message { grid-column: 2; border-left: 3px solid var(--level); background: var(--back); padding: .3rem .8rem; margin: .3rem 0 }
.message .rule { color: var(--quiet); font-size: .85em } .message a { color: inherit }
.say { display: block } .note { display: block; color: var(--quiet); font-size: .9em }
.cut { color: var(--quiet); text-align: center }
#show-error:not(:checked) ~ main .message.error, #show-warning:not(:checked) ~ main .message.warning,
#show-info:not(:checked) ~ main .message.info, #only:checked ~ main .quiet { display: none }
#show-error:not(:checked) ~ main mark.error, #show-warning:not(:checked) ~ main mark.warning,
#show-info:not(:checked) ~ main mark.info { text-decoration: none; font-weight: inherit }
@media (max-width: 40rem) { .turn { grid-template-columns: 1fr } .turn > .who { text-align: left } .message { grid-column: 1 } }
@media print { input, label { display: none } }
`;var v={zh:{title:"话术检查报告",error:"错误",warning:"警告",info:"提示",say:"改说",likely:"读音相近",none:"没有发现问题",only:"只看有问题的话",agent:"客服",customer:"客户",system:"系统",unknown:"未知",files:"个文件",lang:"zh-Hans"},"zh-Hant":{title:"話術檢查報告",error:"錯誤",warning:"警告",info:"提示",say:"改說",likely:"讀音相近",none:"沒有發現問題",only:"只看有問題的話",agent:"客服",customer:"客戶",system:"系統",unknown:"未知",files:"個檔案",lang:"zh-Hant"},en:{title:"huashu report",error:"errors",warning:"warnings",info:"infos",say:"Say",likely:"sounds alike",none:"No problems found",only:"only turns with messages",agent:"agent",customer:"customer",system:"system",unknown:"unknown",files:"files",lang:"en"}},k=["error","warning","info"],F=(e,{locale:r})=>{let o=v[r],n=i(e),i$1=btoa(String.fromCharCode(...et(P(g)))),t=[...e].sort((s,m)=>+(m.messages.length>0)-+(s.messages.length>0));return `<!doctype html>
<html lang="${o.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${i$1}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${o.title}</title>
<style>${g}</style>
</head>
<body>
<h1>${o.title}</h1>
<p>${x(n,o)}</p>
${C(n,o)}
<main>
${t.map(s=>M(s,o)).join(`
`)}
</main>
</body>
</html>
`};function x(e,r){let o=k.filter(n=>e[`${n}s`]).map(n=>`${e[`${n}s`]} ${r[n]}`);return `${e.files} ${r.files} · ${o.join(" · ")||r.none}`}function C(e,r){return [...k.map(n=>`<input type="checkbox" id="show-${n}" checked> <label for="show-${n}" class="${n}">${r[n]} ${e[`${n}s`]}</label>`),`<input type="checkbox" id="only"> <label for="only">${r.only}</label>`].join(`
`)}function M(e,r){let o=t(e),n=e.data.calls??[],i=T(n),t$1=new Map,s=[];for(let l of o){let c=i(l)?.turn;c?t$1.set(c,[...t$1.get(c)??[],l]):s.push(l);}let m=n.flatMap(l=>l.turns.map(c=>q(c,t$1.get(c)??[],r))),u=[...s.map(l=>b(l,r)),...m];return `<details${o.length?" open":""}>
<summary><h2>${i$1(e.path??"")}</h2><span class="count">${o.length||r.none}</span></summary>
<ol>
${u.join(`
`)}
</ol>
</details>`}function q(e,r,o){let n=e.speaker||o[e.role],i=`<span class="who">${i$1(n)}</span><span class="said">${z(e.text,r)}</span>`;return `<li class="turn ${e.role}${r.length?"":" quiet"}">${i}${r.map(t=>b(t,o,"div")).join("")}</li>`}function z(e,r){let o="",n=0;for(let i of [...r].sort((t,s)=>(t.span?.[0]??0)-(s.span?.[0]??0))){let[t,s$1]=i.span??[0,0];t<n||t===s$1||(o+=`${i$1(e.slice(n,t))}<mark class="${s(i)}">${i$1(e.slice(t,s$1))}</mark>`,n=s$1);}return o+i$1(e.slice(n))}function b(e,r,o="li"){let n=s(e),{line:i,column:t,placed:s$1}=l(e),m=i$1(e.ruleId??""),u=/^https?:\/\//.test(e.url??"")?e.url:"",l$1=[`<span class="level">${r[n]}</span> ${i$1(e.reason)}`,e.confidence==="likely"?` (${r.likely})`:"",` <span class="rule">${u?`<a href="${i$1(u)}">${m}</a>`:m}${s$1?` ${i}:${t}`:""}</span>`,...(e.expected??[]).map(c=>`<span class="say">${r.say}：${i$1(c)}</span>`),e.note?`<span class="note">${i$1(e.note)}</span>`:""];return `<${o} class="message ${n}">${l$1.join("")}</${o}>`}
export{F as html};