/** Text for the inside of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const STYLE = `
:root { color-scheme: light dark; --edge: light-dark(#ddd, #3a3a3a); --soft: light-dark(#f6f6f4, #242424);
  --dim: light-dark(#5c5c5c, #a8a8a8); --link: light-dark(#0b5fae, #7db8f0); }
* { box-sizing: border-box; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem 1rem 4rem;
  background: light-dark(#fff, #181818); color: light-dark(#1c1c1c, #e6e6e6); overflow-wrap: break-word; }
a { color: var(--link); } code, .id { font-family: ui-monospace, monospace; font-size: .875em; }
h1 { font-size: 1.4rem; margin: .5rem 0; } header { border-bottom: 1px solid var(--edge); margin-bottom: 1rem; }
nav, .dim { color: var(--dim); font-size: .875rem; }
.badge { border: 1px solid var(--edge); border-radius: 1rem; padding: .1rem .6rem; font-size: .8rem; white-space: nowrap; }
section { margin: 1.5rem 0; } section > h2 { font-size: 1rem; color: var(--dim); }
table { border-collapse: collapse; display: block; overflow-x: auto; max-width: 100%; }
th, td { border: 1px solid var(--edge); padding: .35rem .6rem; text-align: left; } td.number { text-align: right; }
pre { background: var(--soft); padding: .8rem; overflow-x: auto; border-radius: .4rem; }
article { border: 1px solid var(--edge); border-radius: .5rem; padding: 0 1rem; } article img { max-width: 100%; }
ul.plain { list-style: none; padding: 0; } ul.plain li { padding: .3rem 0; border-bottom: 1px solid var(--edge); }
`;

/** A whole page; `body` is HTML. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
