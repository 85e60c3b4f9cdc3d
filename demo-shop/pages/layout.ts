import { type Html, html } from './html.ts';

export type Layout = { lang: string; title: string; main: Html; aside?: Html };

/** A whole document around these parts. */
export function layout({ lang, title, main, aside }: Layout): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop.css">
</head>
<body>
<div class="stage${aside ? ' has-aside' : ''}">
<main>${main}</main>
${aside ?? null}
</div>
</body>
</html>
`.markup;
}
