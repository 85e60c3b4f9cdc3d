export type EmbedTexts = Readonly<
  Record<
    string,
    Readonly<Record<'signIn' | 'account' | 'orders' | 'open' | 'signOut' | 'menu', string>>
  >
>;

/**
 * What `/foyer.js` runs on another storefront's page: defines `<foyer-account>`. It is sent as its own text, so it
 * may use nothing but its parameters and the browser, and builds nodes instead of markup, for pages with Trusted
 * Types. Where cookies of other sites are kept back nobody seems signed in, and its link leads to the account, where
 * they are.
 * @param site the origin this script came from
 * @param texts by language
 */
export function defineElement(site: string, texts: EmbedTexts): void {
  const css =
    ':host{display:inline-block;font:inherit}a,summary,button{font:inherit;color:inherit;cursor:pointer}' +
    'summary,.link{display:inline-flex;align-items:center;gap:.5em;min-height:2.75em}' +
    '.menu{position:relative}.list{position:absolute;inset-inline-end:0;z-index:9;margin:0;padding:.5em;' +
    'list-style:none;min-width:10em;background:Canvas;color:CanvasText;border:1px solid;border-radius:.5em}' +
    '.item,button{display:block;padding:.6em;text-decoration:none}button{border:0;background:none;padding:0;' +
    'min-height:2.75em;text-decoration:underline}img{width:1.75em;height:1.75em;border-radius:50%}';

  type Who = {
    signedIn: boolean;
    firstName?: string | null;
    picture?: string | null;
    openOrders?: number;
  };

  const make = (
    name: string,
    attributes: Record<string, string>,
    ...children: (Node | string)[]
  ) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  class FoyerAccount extends HTMLElement {
    static observedAttributes = ['cart', 'lang', 'return-to'];
    root = this.attachShadow({ mode: 'open' });
    who: Who = { signedIn: false };
    ask = async () => {
      if (document.visibilityState === 'hidden') return;
      try {
        const answer = await fetch(`${site}/api/session`, { credentials: 'include' });
        // An outage is no sign-out: what was shown stays.
        if (!answer.ok) return;
        this.who = await answer.json();
        this.draw();
      } catch {
        // Kept back, or no network: the link works all the same.
      }
    };

    connectedCallback() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      this.root.adoptedStyleSheets = [sheet];
      this.draw();
      void this.ask();
      document.addEventListener('visibilitychange', this.ask);
      addEventListener('pageshow', this.ask);
    }

    disconnectedCallback() {
      document.removeEventListener('visibilitychange', this.ask);
      removeEventListener('pageshow', this.ask);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.draw();
    }

    draw() {
      const lang = (this.lang || document.documentElement.lang || navigator.language).slice(0, 2);
      const t = texts[lang] ?? texts.en;
      if (!t) return;
      const { signedIn, firstName, picture, openOrders } = this.who;
      const wasOpen = this.root.querySelector('details')?.open ?? false;
      const hadFocus = this.root.activeElement !== null;
      if (!signedIn) this.root.replaceChildren(this.toWayIn(t.signIn));
      else {
        const name = firstName || t.account;
        const item = (path: string, text: string) =>
          make('li', {}, make('a', { class: 'item', part: 'item', href: site + path }, text));
        const count = openOrders
          ? `${t.orders} (${t.open.replace('{count}', String(openOrders))})`
          : t.orders;
        const details = make(
          'details',
          { class: 'menu', ...(wasOpen && { open: '' }) },
          make(
            'summary',
            { part: 'name', 'aria-label': `${name}, ${t.menu}` },
            ...(picture ? [make('img', { src: picture, alt: '', part: 'picture' })] : []),
            name,
          ),
          make(
            'ul',
            { class: 'list', part: 'menu' },
            item('/account', t.account),
            item('/account/orders', count),
            item('/account/sign-out', t.signOut),
          ),
        );
        details.addEventListener('keydown', ({ key }) => {
          if (key === 'Escape') details.removeAttribute('open');
        });
        this.root.replaceChildren(details);
      }
      if (hadFocus) this.root.querySelector<HTMLElement>('a,summary,button')?.focus();
    }

    /** With a cart, a form that brings it along; else a link, back to this very page. */
    toWayIn(text: string): HTMLElement {
      const cart = this.getAttribute('cart');
      const back = this.getAttribute('return-to') ?? location.href.split('#', 1)[0] ?? '';
      const href = `${site}/account/login?return_to=${encodeURIComponent(back)}`;
      if (!cart) return make('a', { class: 'link', part: 'link', href }, text);
      return make(
        'form',
        { method: 'post', action: `${site}/cart/receive` },
        make('input', { type: 'hidden', name: 'cart', value: cart }),
        make('input', { type: 'hidden', name: 'next', value: 'login' }),
        make('button', { part: 'link' }, text),
      );
    }
  }

  if (!customElements.get('foyer-account')) customElements.define('foyer-account', FoyerAccount);
}
