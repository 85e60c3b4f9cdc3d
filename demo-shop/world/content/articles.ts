import { type AuthorRecord, IDA, TOM } from './authors.ts';
import type { Text } from './text.ts';

export type CommentRecord = { id: string; name: string; email: string; content: string };

export type ArticleRecord = {
  /** `gid://shopify/Article/…` */
  id: string;
  blog: 'journal' | 'recipes';
  handle: string;
  title: Text;
  excerpt: Text;
  /** HTML. */
  body: Text;
  tags: readonly string[];
  author: AuthorRecord;
  publishedAt: string;
  /** Whose last picture stands above it. */
  product: string;
  comments: readonly CommentRecord[];
};

type Row = Omit<ArticleRecord, 'comments' | 'id'> & { said?: readonly [string, string][] };

const ROWS: readonly Row[] = [
  {
    ...{ blog: 'journal', handle: 'a-morning-at-mere-pottery', author: IDA },
    title: { en: 'A morning at Mere Pottery', de: 'Ein Morgen bei Mere Pottery' },
    excerpt: { en: 'Two hundred mugs before noon.', de: 'Zweihundert Becher vor dem Mittag.' },
    body: {
      en: '<p>The clay comes from eight miles away, the water from the roof. By noon two hundred mugs stand on the boards, and every handle leans a little to the left.</p><p>“That is how you know it was me,” says Nell.</p>',
      de: '<p>Der Ton kommt aus dem Nachbarort, das Wasser vom Dach. Bis Mittag stehen zweihundert Becher auf den Brettern, und jeder Henkel neigt sich ein wenig nach links.</p><p>„Daran sieht man, dass ich es war“, sagt Nell.</p>',
    },
    ...{ tags: ['workshops', 'stoneware'], publishedAt: '2026-04-14T07:00:00Z' },
    product: 'stoneware-mug',
    said: [
      ['Greta', 'Mine leans to the left as well!'],
      ['Pavel', 'How do I get in for a visit?'],
    ],
  },
  {
    ...{ blog: 'journal', handle: 'how-to-season-a-pan', author: IDA },
    title: { en: 'How to season a pan', de: 'Wie man eine Pfanne einbrennt' },
    excerpt: {
      en: 'Oil, heat, patience, and again.',
      de: 'Öl, Hitze, Geduld und noch einmal.',
    },
    body: {
      en: '<p>Rub it with a little oil, wipe off more than you think, and leave it in the oven for an hour. Three times, and it never sticks.</p>',
      de: '<p>Mit wenig Öl einreiben, mehr abwischen als man meint, eine Stunde in den Ofen. Dreimal, und nichts klebt mehr.</p>',
    },
    ...{ tags: ['care', 'cooking'], publishedAt: '2026-07-02T07:00:00Z' },
    product: 'cast-iron-skillet',
  },
  {
    ...{ blog: 'journal', handle: 'why-our-linen-is-creased', author: TOM },
    title: { en: 'Why our linen is creased', de: 'Warum unser Leinen Falten hat' },
    excerpt: { en: 'Because it is linen.', de: 'Weil es Leinen ist.' },
    body: {
      en: '<p>Flax fibres break where they bend, and that is all. Shake the cloth, hang it up, leave the iron in its cupboard.</p>',
      de: '<p>Flachsfasern brechen, wo sie sich biegen, und das ist alles. Ausschütteln, aufhängen, das Bügeleisen im Schrank lassen.</p>',
    },
    ...{ tags: ['care', 'linen'], publishedAt: '2026-09-22T07:00:00Z' },
    product: 'linen-tablecloth',
  },
  {
    ...{ blog: 'recipes', handle: 'coffee-for-four', author: TOM },
    title: { en: 'Coffee for four', de: 'Kaffee für vier' },
    excerpt: { en: 'Sixty grams to the litre.', de: 'Sechzig Gramm auf den Liter.' },
    body: {
      en: '<p>Grind sixty grams, rinse the paper, pour in three goes. Three and a half minutes; drink at once.</p>',
      de: '<p>Sechzig Gramm mahlen, das Papier spülen, in drei Zügen gießen. Dreieinhalb Minuten; sofort trinken.</p>',
    },
    ...{ tags: ['coffee', 'breakfast'], publishedAt: '2026-05-19T07:00:00Z' },
    product: 'pour-over-dripper',
    said: [['Aino', 'Sixty-five is better, and I will die on that hill.']],
  },
  {
    ...{ blog: 'recipes', handle: 'one-pot-for-a-long-evening', author: IDA },
    title: { en: 'One pot for a long evening', de: 'Ein Topf für einen langen Abend' },
    excerpt: {
      en: 'Beans, olive oil, and nothing to do.',
      de: 'Bohnen, Olivenöl und nichts zu tun.',
    },
    body: {
      en: '<p>Soak the beans the night before. Then onions, bay, water, two hours, and more oil than is decent.</p>',
      de: '<p>Die Bohnen am Vorabend einweichen. Dann Zwiebeln, Lorbeer, Wasser, zwei Stunden und mehr Öl, als sich gehört.</p>',
    },
    ...{ tags: ['cooking', 'dinner'], publishedAt: '2026-10-27T08:00:00Z' },
    product: 'early-harvest-olive-oil',
  },
];

export const ARTICLES: readonly ArticleRecord[] = ROWS.map(({ said = [], ...row }, index) => {
  const number = 587_210_000_001 + index * 37;
  return {
    id: `gid://shopify/Article/${number}`,
    ...row,
    comments: said.map(([name, content], at) => ({
      id: `gid://shopify/Comment/${131_470_000_001 + index * 370 + at * 37}`,
      ...{ name, content, email: `${name.toLowerCase()}@example.com` },
    })),
  };
});
