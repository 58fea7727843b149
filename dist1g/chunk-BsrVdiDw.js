import {createRequire}from'node:module';const require$1=createRequire(import.meta.url);
var g={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function i(e){return e.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�").replace(/[&<>"']/g,n=>g[n]).replace(/[\t\n\r]/g,n=>`&#${n.charCodeAt(0)};`)}function s(e,n,r){let f=Object.entries(n).map(([t,c])=>` ${t}="${i(String(c))}"`).join("");if(!r?.length)return `<${e}${f}/>`;let u=r.map(t=>t.replace(/^/gm,"  ")).join(`
`);return `<${e}${f}>
${u}
</${e}>`}export{i,s};