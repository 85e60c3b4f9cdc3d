import type { Mail } from '../auth/inbox.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { getTexts, type Texts } from './texts.ts';

type Page = { shopName: string; texts: Texts; path: string; error: string | null };
type EmailPage = Page & {
  email: string;
  customers: { email: string; name: string; shows: string }[];
};
type CodePage = Page & { email: string; mails: Mail[] };

const shopSign = (shopName: string) => html`<p class="shop-name">${shopName}</p>`;

function errorLine(error: string | null): Html | null {
  return error ? html`<p class="error" id="error" role="alert">${error}</p>` : null;
}

const invalidAttributes = (error: string | null) =>
  error ? html` aria-invalid="true" aria-describedby="error"` : null;

/** What only this demo has, and says so. */
function demoPanel(texts: Texts, content: Html): Html {
  return html`<aside aria-labelledby="demo-title">
<h2 id="demo-title">${texts.demoInbox}</h2>
<p class="note">${texts.demoNote}</p>
${content}
</aside>`;
}

export function emailPage({ shopName, texts, path, email, customers, error }: EmailPage): string {
  const main = html`${shopSign(shopName)}
<h1>${texts.signIn}</h1>
<p>${texts.intro}</p>
<form method="post" action="${path}">
<label for="email">${texts.email}</label>
<input id="email" name="email" type="text" inputmode="email" autocomplete="email" autocapitalize="none" spellcheck="false" dir="ltr" value="${email}"${invalidAttributes(error)} autofocus>
${errorLine(error)}
<button type="submit" class="primary">${texts.continue}</button>
<button type="submit" name="action" value="cancel" class="plain">${texts.cancel}</button>
</form>`;
  const people = customers.map(
    (customer) => html`<li><button type="submit" name="email" value="${customer.email}">
<span class="person"><bdi>${customer.name}</bdi></span>
<span class="address">${customer.email}</span>
<span class="note">${customer.shows}</span>
</button></li>`,
  );
  const aside = demoPanel(
    texts,
    html`<p>${texts.demoPick}</p><form method="get" action="${path}"><ul class="people">${people}</ul></form>`,
  );
  return layout({ lang: texts.lang, title: `${texts.signIn} · ${shopName}`, main, aside });
}

export function codePage({ shopName, texts, path, email, mails, error }: CodePage): string {
  const main = html`${shopSign(shopName)}
<h1>${texts.codeTitle}</h1>
<p>${texts.sentTo} <strong class="address"><bdi>${email}</bdi></strong></p>
<form method="post" action="${path}/code">
<label for="code">${texts.code}</label>
<input id="code" class="code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="11" dir="ltr"${invalidAttributes(error)} autofocus>
${errorLine(error)}
<button type="submit" class="primary">${texts.submit}</button>
<button type="submit" name="action" value="resend" class="plain">${texts.resend}</button>
<button type="submit" name="action" value="cancel" class="plain">${texts.cancel}</button>
</form>
<p><a href="${path}?email=${encodeURIComponent(email)}">${texts.otherEmail}</a></p>`;
  const list = mails.map(
    (mail) => html`<li><article>
<p class="note">${shopName} → ${mail.to}</p>
<p><strong><span class="mail-code">${mail.code}</span> ${texts.mailSubject}</strong></p>
<p>${texts.mailBody}</p>
</article></li>`,
  );
  const aside = demoPanel(texts, html`<ul class="mails">${list}</ul>`);
  return layout({ lang: texts.lang, title: `${texts.codeTitle} · ${shopName}`, main, aside });
}

/** A dead end with a way on. Names the error's code, as Shopify's page names a redirect_uri mismatch. */
export function signInErrorPage(page: {
  shopName: string;
  appOrigin: string;
  error: string;
  description?: string | undefined;
  texts?: Texts;
}): string {
  const texts = page.texts ?? getTexts('en');
  const main = html`${shopSign(page.shopName)}
<h1>${texts.errorTitle}</h1>
<p class="error" role="alert"><strong>${page.error}</strong></p>
<p>${page.description ?? ''}</p>
<p><a class="primary" href="${page.appOrigin}">${texts.back}</a></p>`;
  return layout({ lang: texts.lang, title: `${texts.errorTitle} · ${page.shopName}`, main });
}
