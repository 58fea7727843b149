/** The style of the HTML report: no image, no font, no script. Levels are shown and hidden by the checkboxes alone. */
export const style = `
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
`
