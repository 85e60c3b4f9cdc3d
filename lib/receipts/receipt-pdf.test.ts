import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Receipt } from './receipt';
import { toReceiptPdf } from './receipt-pdf';

const receipt: Receipt = {
  locale: 'en-GB',
  title: 'Receipt',
  state: null,
  seller: { name: 'Fern & <Oak>', lines: ['1 Mill Lane'] },
  facts: [{ label: 'Order', value: '#1001' }],
  parties: [{ label: 'Billing address', lines: ['שלום עולם'] }],
  columns: { item: 'Item', quantity: 'Quantity', amount: 'Amount' },
  items: [{ title: 'Mug', details: ['Blue'], quantity: '2', amount: '£24.00' }],
  sums: [{ label: 'Total', amount: '£24.00', isConclusion: true }],
  payments: { heading: 'Payment', rows: [{ label: 'Visa', amount: '£24.00' }] },
  notice: 'This is not a tax invoice.',
};

/** The file's own syntax, with its compressed parts opened. */
async function readPdf(of: Receipt): Promise<string> {
  const bytes = await toReceiptPdf(of, 'A box stands for what is missing.');
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    const packed = Buffer.from(body ?? '', 'latin1');
    return packed[0] === 0x78 ? inflateSync(packed).toString('latin1') : packed.toString('latin1');
  });
  return [text, ...streams].join('\n');
}

/** As PDF writes text that is not ASCII: UTF-16 with a mark. */
const toUtf16 = (text: string) =>
  Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1');

it('makes a tagged PDF/UA with its language, title and font inside', async () => {
  const pdf = await readPdf(receipt);
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toContain('/Lang (en-GB)');
  expect(pdf).toContain('/DisplayDocTitle true');
  expect(pdf).toContain('pdfuaid');
  expect(pdf).toContain('/FontFile2');
  for (const type of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD'])
    expect(pdf).toMatch(new RegExp(`/S /${type}\\b`));
  expect(pdf).toContain('/ToUnicode');
});

it('gives what is read aloud in the order of reading, and no name a way into its XML', async () => {
  const pdf = await readPdf({ ...receipt, title: 'A <b> & c' });
  expect(pdf).toContain(toUtf16('שלום עולם'));
  expect(/<dc:title>[\s\S]*<\/dc:title>/.exec(pdf)?.[0]).not.toContain('<b>');
});

it('says so where the font lacks a letter, and only there', async () => {
  const note = '(A box stands for what is missing.)';
  expect(await readPdf(receipt)).not.toContain(note);
  const item = { title: '東京', details: [], quantity: '1', amount: '£1.00' };
  expect(await readPdf({ ...receipt, items: [item] })).toContain(note);
});

it('goes on to further pages for five hundred lines', async () => {
  const items = Array.from({ length: 500 }, (_, at) => ({
    title: `Thing ${at}`,
    details: ['Blue', 'Large'],
    quantity: '1',
    amount: '£1.00',
  }));
  const pdf = await readPdf({ ...receipt, items });
  expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(20);
});
