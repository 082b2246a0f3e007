/** Colours have a contrast of at least 4.5 to 1 on their ground, in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark; --ground: #fff; --card: #f6f7f9; --text: #1b1f24; --dim: #57606a; --line: #d0d7de; --link: #0550ae;
  --error: #a40e26; --error-ground: #ffe3e6; --warn: #7a4100; --warn-ground: #fff1c2; --native: #0f5323;
  --native-ground: #d9f5df; --adapted: #0a4a9c; --adapted-ground: #dcebff; --kept: #4b535c; --kept-ground: #e6e9ed;
  --absent: #57606a; --new: #d9f5df;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --card: #171d25; --text: #e6ebf0; --dim: #a0acb8; --line: #364150; --link: #7db8ff; --error: #ffb0b8;
    --error-ground: #4c1119; --warn: #ffd77a; --warn-ground: #43300a; --native: #9fe6b1; --native-ground: #10391c;
    --adapted: #a9d0ff; --adapted-ground: #12305a; --kept: #c3ccd6; --kept-ground: #2c3540; --absent: #a0acb8; --new: #10391c;
  }
}
* { box-sizing: border-box }
body {
  margin: 0 auto; max-width: 70rem; padding: 1rem; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; margin: .5rem 0 }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
h3 { font-size: 1rem; margin: 0 0 .5rem }
a { color: var(--link) }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .875rem }
.place, .lead, small, figcaption, .status { color: var(--dim) }
.place { font-weight: 400 }
small { display: block; font-weight: 400; font-size: .75rem }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.mark {
  display: inline-block; min-width: 1.75rem; padding: .125rem .25rem; border-radius: .375rem; text-align: center;
  font-weight: 700; line-height: 1.25;
}
.error.mark { color: var(--error); background: var(--error-ground) }
.warn.mark { color: var(--warn); background: var(--warn-ground) }
.native.mark { color: var(--native); background: var(--native-ground) }
.adapted.mark { color: var(--adapted); background: var(--adapted-ground) }
.kept.mark { color: var(--kept); background: var(--kept-ground) }
.absent.mark { color: var(--absent) }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem }
.matrix { border-collapse: collapse }
.matrix th, .matrix td { padding: .25rem; border-bottom: 1px solid var(--line); text-align: center; position: relative }
.matrix tbody tr:last-child > * { border-bottom: 0 }
.matrix td a { display: block; text-decoration: none; min-width: 2rem }
.matrix thead th { vertical-align: bottom; font-size: .8125rem }
.matrix thead span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap }
.matrix th:first-child {
  position: sticky; left: 0; z-index: 1; min-width: 8.5rem; max-width: 16rem; padding: .25rem .75rem; text-align: left;
  background: var(--card);
}
article {
  margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card);
  scroll-margin-top: 1rem;
}
figure { margin: .5rem 0 }
pre {
  margin: .25rem 0 0; padding: .75rem; overflow-x: auto; background: var(--ground); border: 1px solid var(--line);
  border-radius: .375rem; overflow-wrap: normal;
}
ins { text-decoration: underline; text-underline-offset: .2em; background: var(--new) }
details { border-top: 1px solid var(--line) }
article > details > div { padding: 0 0 .75rem 2.25rem }
summary { padding: .5rem 0; cursor: pointer }
summary b { margin: 0 .25rem 0 .5rem }
details p { margin: .25rem 0 }
.findings { margin: .5rem 0; padding: 0; list-style: none }
.findings > li { margin: .5rem 0; padding: .5rem .75rem; border-left: .25rem solid var(--line) }
.findings > .error { border-color: var(--error) }
.findings > .warn { border-color: var(--warn) }
.evidence { border: 0 }
.evidence summary { padding: .25rem 0 }
.evidence ul { margin: 0; padding-left: 1.25rem; font-size: .875rem }
.legend { display: grid; grid-template-columns: auto 1fr; gap: .375rem .75rem; margin: .5rem 0 }
.legend dd { margin: 0 }
@media (max-width: 40rem) {
  body { padding: .75rem }
  article { padding: .75rem }
  article > details > div { padding-left: 0 }
  .matrix th:first-child { min-width: 7.5rem; max-width: 7.5rem; padding: .25rem .5rem }
}
@media print {
  .scroll { overflow: visible }
  body { max-width: none }
}
`
