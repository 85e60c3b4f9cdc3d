/** One stylesheet for every page of the shop: phones first, light and dark, no font from elsewhere. */
export const stylesheet = `
:root { color-scheme: light dark; --ink: #1c1b1a; --soft: #5c5854; --page: #f6f4f0; --card: #fff;
  --line: #8b857d; --accent: #1f4d3d; --on-accent: #fff; --bad: #a11b1b; --panel: #fdf3d7; --panel-line: #c9a227; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1eee9; --soft: #b9b3aa; --page: #161514;
  --card: #201f1d; --line: #7d776f; --accent: #9fd5be; --on-accent: #10231b; --bad: #ff9d94;
  --panel: #2a2415; --panel-line: #8a6f1c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
.stage { display: grid; gap: 1.5rem; max-width: 26rem; margin-inline: auto; padding: 1rem; }
main, aside { min-width: 0; padding: 1.5rem 1.25rem; border-radius: 1rem; background: var(--card); }
aside { background: var(--panel); border: 1px dashed var(--panel-line); }
.shop-name { margin: 0 0 1.5rem; font-weight: 700; font-size: 1.25rem; letter-spacing: -0.01em; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.2; }
h2 { margin: 0 0 .25rem; font-size: 1rem; }
p { margin: 0 0 1rem; }
.note { color: var(--soft); font-size: .875rem; }
.address { overflow-wrap: anywhere; unicode-bidi: isolate; }
label { display: block; margin-block: .5rem .25rem; font-weight: 600; }
input { width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: .5rem; }
input[aria-invalid] { border-color: var(--bad); }
.code { font-size: 1.5rem; letter-spacing: .35em; text-align: center; font-variant-numeric: tabular-nums; }
.error { margin-block: .5rem 0; color: var(--bad); }
button, a.primary { display: block; width: 100%; min-height: 3rem; margin-top: .75rem; padding: .6rem 1rem;
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; color: var(--ink);
  background: transparent; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.primary, a.primary { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.plain { border-color: transparent; text-decoration: underline; text-underline-offset: .2em; }
a { color: var(--accent); display: inline-block; padding-block: .6rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
.people button { margin: 0; padding: .6rem .75rem; text-align: start; font-weight: 400; display: grid; }
.person { font-weight: 600; }
.mail-code { font-size: 1.125rem; font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: .08em; }
.mails article { padding: .75rem; border-radius: .5rem; background: var(--card); }
.mails p { margin: 0 0 .25rem; }
.stage:has(.wide) { max-width: 72rem; }
.wide h2 { margin-top: 1.5rem; }
.scroll { overflow-x: auto; }
a.inline { padding-block: .35rem; }
.jumps { display: flex; flex-wrap: wrap; gap: 0 1rem; }
details { border: 1px solid var(--line); border-radius: .5rem; padding-inline: .9rem; margin-block: .5rem; }
summary { padding-block: .75rem; font-weight: 600; cursor: pointer; }
details[open] { padding-bottom: .9rem; }
.switches { grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.switch { margin: 0; display: flex; justify-content: space-between; gap: .75rem; text-align: start; font-weight: 400; height: 100%; }
.switch[aria-pressed="true"] { border-color: var(--bad); box-shadow: inset 0 0 0 1px var(--bad); }
.state { font-weight: 700; }
.switch[aria-pressed="true"] .state { color: var(--bad); }
.active-fault { display: flex; gap: .75rem; align-items: center; justify-content: space-between; }
.active-fault code { overflow-wrap: anywhere; font-size: .875rem; }
button.small { width: auto; min-height: 2.5rem; margin: 0; padding: .25rem .75rem; }
.fields { display: grid; gap: .25rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
.fields fieldset { grid-column: 1 / -1; border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0;
  display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
.check { display: flex; gap: .5rem; align-items: center; font-weight: 400; min-height: 2.5rem; margin: 0; overflow-wrap: anywhere; }
.check input { width: 1.25rem; min-height: 1.25rem; flex: none; }
.choice { border: 0; margin: 1rem 0 0; padding: 0; }
.choice legend { padding: 0; font-weight: 600; }
.choice .check { min-height: 3rem; }
select { width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--line); border-radius: .5rem; }
td.address { overflow-wrap: normal; }
.wrap { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
th, td { padding: .4rem .6rem .4rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
td.amount, th.amount { text-align: end; padding-inline-end: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
@media (min-width: 52rem) { .has-aside { max-width: 56rem; grid-template-columns: 1fr 1fr;
  align-items: start; padding-block: 4rem; } }
`;
