import {createRequire}from'node:module';import {a4 as f$1,at as L}from'./check-BHjKu4Nl.js';const require$1=createRequire(import.meta.url);
var f={zh:{why:"为什么",say:"改说",source:"出处",bad:"不该说",good:"可以说",error:"错误",warning:"警告",info:"提示",fix:"第一句可由 huashu fix 直接写入模板"},"zh-Hant":{why:"為什麼",say:"改說",source:"出處",bad:"不該說",good:"可以說",error:"錯誤",warning:"警告",info:"提示",fix:"第一句可由 huashu fix 直接寫入範本"},en:{why:"Why",say:"Say instead",source:"Source",bad:"Bad",good:"Good",error:"error",warning:"warning",info:"info",fix:"`huashu fix` writes the first one into templates"}};function h(n,...o){let t=e=>[...new Set(o.map(i=>f[i][e]))].join(" "),a=e=>o.map(i=>f$1(n[e],i)).join(" · "),s=n.fix&&n.say.length?`${t("say")} (${o.map(e=>f[e].fix).join(" · ")})`:t("say"),r=[{name:t("why"),items:[a("why")],kind:"line"},{name:s,items:n.say,kind:"list"},{name:t("bad"),items:n.examples.bad,kind:"example"},{name:t("good"),items:n.examples.good,kind:"example"},{name:t("source"),items:[n.source],kind:"line"}];return {id:n.id,level:t(n.level),title:a("title"),parts:r.filter(({items:e})=>e.length),url:L(n.id)}}function x({id:n,level:o,title:t,parts:a,url:s}){let r=a.map(({name:e,items:i,kind:g})=>g==="line"?`${e}: ${i[0]}`:[`${e}:`,...i.map(d=>`  ${d.trimEnd().replaceAll(`
`,`
  `)}`)].join(`
`));return `${[`${n} (${o})
${t}`,...r,s].join(`

`)}
`}function $({id:n,level:o,title:t,parts:a}){let s=a.map(({name:r,items:e,kind:i})=>{if(i==="line")return `**${r}**: ${p(e[0])}`;if(i==="list")return `**${r}**

${e.map(l=>`- ${p(l)}`).join(`
`)}`;let g=e.map(l=>l.trimEnd()).join(`

`),d="`".repeat(Math.max(3,...(g.match(/`+/g)??[]).map(l=>l.length+1)));return `**${r}**

${d}text
${g}
${d}`});return [`**${p(t)}**`,`\`${n}\` · ${o}`,...s].join(`

`)}function p(n){return n.trim().replace(/[\\`*_[\]<>|]/g,"\\$&").replace(/\s*\n\s*/g," ")}export{$,h,x};