import type { Text } from './text.ts';

export type PageRecord = {
  /** `gid://shopify/Page/…` */
  id: string;
  handle: string;
  title: Text;
  /** HTML. */
  body: Text;
  createdAt: string;
  updatedAt: string;
};

const ROWS: readonly [handle: string, title: Text, body: Text][] = [
  [
    'about',
    { en: 'About us', de: 'Über uns' },
    {
      en: '<p>Hearth &amp; Hollow began in 2014 with one kiln in a Hamburg backyard. Today we sell what eleven small workshops make, and know each of them by name.</p><p>We buy in small numbers, and keep nothing that we would not use ourselves.</p>',
      de: '<p>Hearth &amp; Hollow begann 2014 mit einem Brennofen in einem Hamburger Hinterhof. Heute verkaufen wir, was elf kleine Werkstätten machen, und kennen jede davon beim Namen.</p><p>Wir kaufen in kleinen Mengen und behalten nichts, was wir nicht selbst benutzen würden.</p>',
    },
  ],
  [
    'contact',
    { en: 'Contact', de: 'Kontakt' },
    {
      en: '<p>Write to hello@hearth-and-hollow.example; we answer within a working day. The shop in Lange Reihe is open Monday to Saturday, 10 to 19.</p>',
      de: '<p>Schreiben Sie an hello@hearth-and-hollow.example; wir antworten innerhalb eines Werktags. Der Laden in der Langen Reihe ist Montag bis Samstag von 10 bis 19 Uhr geöffnet.</p>',
    },
  ],
  [
    'care',
    { en: 'How to care for things', de: 'Pflege' },
    {
      en: '<p>Wood wants oil twice a year, iron wants no soap, linen wants no iron.</p><ul><li>Wood: by hand, never in the dishwasher.</li><li>Stoneware: dishwasher and oven.</li><li>Wool: air, rarely water.</li></ul>',
      de: '<p>Holz will zweimal im Jahr Öl, Eisen will keine Seife, Leinen kein Bügeleisen.</p><ul><li>Holz: von Hand, nie in die Spülmaschine.</li><li>Steinzeug: Spülmaschine und Ofen.</li><li>Wolle: lüften, selten waschen.</li></ul>',
    },
  ],
  [
    'questions',
    { en: 'Questions and answers', de: 'Fragen und Antworten' },
    {
      en: '<h2>When will my order come?</h2><p>In one to three days in Germany, in up to ten elsewhere.</p><h2>May I send things back?</h2><p>For thirty days, food and gift cards excepted.</p>',
      de: '<h2>Wann kommt meine Bestellung?</h2><p>In Deutschland in ein bis drei Tagen, anderswo in bis zu zehn.</p><h2>Kann ich etwas zurückgeben?</h2><p>Dreißig Tage lang, außer Lebensmitteln und Gutscheinen.</p>',
    },
  ],
];

export const PAGES: readonly PageRecord[] = ROWS.map(([handle, title, body], index) => ({
  id: `gid://shopify/Page/${109_340_000_001 + index * 37}`,
  ...{ handle, title, body },
  createdAt: `2024-03-${String(4 + index).padStart(2, '0')}T09:00:00Z`,
  updatedAt: `2026-0${5 + index}-11T14:30:00Z`,
}));
