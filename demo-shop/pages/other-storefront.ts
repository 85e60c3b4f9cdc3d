import type Router from '@koa/router';
import type { ShopState } from '../state.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

const path = '/other-storefront';
const handles = ['house-coffee', 'pepper-mill', 'stoneware-mug'];

/** A page of another front end of the same shop, with a cart of its own and the app's element in it. */
function toPage({ config, shopName, world }: ShopState): string {
  const [app = ''] = config.appOrigins;
  const products = handles.flatMap((handle) => {
    const product = world.catalog.products.find((one) => one.handle === handle);
    const [variant] = product?.variants ?? [];
    return product && variant ? [{ title: product.title, variantId: variant.id }] : [];
  });
  const main = html`<p class="shop-name">${shopName}, elsewhere</p>
<script src="${app}/foyer.js" async></script>
<script src="${path}.js" defer></script>
<p><foyer-account></foyer-account></p>
<h1>Another storefront</h1>
<p>This page stands for any other front end of the shop, on an origin of its own. It knows who is signed in by one
line, and whoever signs in takes this page’s cart along.</p>
<ul>${products.map(
    ({ title, variantId }) =>
      html`<li><button type="button" data-variant="${variantId}">Add ${title}</button></li>`,
  )}</ul>
<p role="status"></p>`;
  return layout({ lang: 'en', title: `Another storefront · ${shopName}`, main });
}

/** In the browser, as such a storefront would: the public token, and a cart whose id it keeps itself. */
const toScript = (publicToken: string) => `
const element = document.querySelector('foyer-account');
const status = document.querySelector('[role=status]');
const show = () => {
  const cart = sessionStorage.getItem('cart');
  if (cart) element.setAttribute('cart', cart);
};
async function ask(query, variables) {
  const headers = { 'content-type': 'application/json', 'x-shopify-storefront-access-token': ${JSON.stringify(publicToken)} };
  const body = JSON.stringify({ query, variables });
  const answer = await fetch('/api/2026-10/graphql.json', { method: 'POST', headers, body });
  return (await answer.json()).data;
}
document.addEventListener('click', async ({ target }) => {
  const merchandiseId = target.dataset && target.dataset.variant;
  if (!merchandiseId) return;
  const lines = [{ merchandiseId, quantity: 1 }];
  const cartId = sessionStorage.getItem('cart');
  const data = cartId
    ? await ask('mutation Add($cartId: ID!, $lines: [CartLineInput!]!) { change: cartLinesAdd(cartId: $cartId, lines: $lines) { cart { id totalQuantity } } }', { cartId, lines })
    : await ask('mutation Create($lines: [CartLineInput!]!) { change: cartCreate(input: { lines: $lines }) { cart { id totalQuantity } } }', { lines });
  const { cart } = data.change;
  sessionStorage.setItem('cart', cart.id);
  status.textContent = cart.totalQuantity + ' in the cart of this page';
  show();
});
show();
`;

export function addOtherStorefront(router: Router, state: ShopState): void {
  router.get(path, (ctx) => {
    const apps = state.config.appOrigins.join(' ');
    ctx.state.morePolicy = `script-src 'self' ${apps}; connect-src 'self' ${apps}; img-src data: ${apps} 'self'`;
    // Under a stricter one a form to another origin says `Origin: null`, which the app refuses.
    ctx.state.referrerPolicy = 'strict-origin-when-cross-origin';
    ctx.type = 'html';
    ctx.body = toPage(state);
  });
  router.get(`${path}.js`, (ctx) => {
    ctx.type = 'text/javascript';
    ctx.body = toScript(state.config.storefrontPublicToken);
  });
}
