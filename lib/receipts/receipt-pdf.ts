import 'server-only';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { Receipt, ReceiptSum } from './receipt';
import { hasUnknownLetters, toVisualOrder } from './visual-order';

type Document = PDFKit.PDFDocument;
type Parent = PDFKit.PDFStructureElement;

/** DejaVu: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and Arabic in one file. */
const folder = join(process.cwd(), 'node_modules', 'dejavu-fonts-ttf', 'ttf');
const fonts = {
  plain: join(folder, 'DejaVuSansCondensed.ttf'),
  bold: join(folder, 'DejaVuSansCondensed-Bold.ttf'),
};
const margin = 56;
const size = { text: 9.5, small: 8, heading: 11, title: 20 };
const colors = { text: '#1a1a1a', muted: '#595959', line: '#c8c8c8' };
const amountWidth = 110;
const quantityWidth = 70;
const none = { border: 0, padding: { top: 3, right: 0, bottom: 3, left: 0 } };
const ruled = { ...none, border: { top: 0.5, right: 0, bottom: 0, left: 0 } };

/** PDFKit writes a title into XML as it comes. */
const toTitle = (text: string) => text.replaceAll(/[<>&]/g, '');

function addText(
  pdf: Document,
  parent: Parent,
  type: 'H1' | 'H2' | 'P',
  lines: readonly string[],
): void {
  if (lines.length === 0) return;
  const set = () => {
    for (const line of lines) pdf.text(toVisualOrder(line));
  };
  // What is copied or read aloud is in the order of reading.
  parent.add(pdf.struct(type, { actual: lines.join('\n') }, set));
}

function addHeading(pdf: Document, parent: Parent, text: string): void {
  pdf.moveDown(1);
  pdf.font('bold').fontSize(size.heading);
  addText(pdf, parent, 'H2', [text]);
  pdf.font('plain').fontSize(size.text).moveDown(0.3);
}

const toCellText = (lines: readonly string[]) => lines.map(toVisualOrder).join('\n');

type Cell = PDFKit.Mixins.CellOptions & { scope?: 'Row' | 'Column' };

function addTable(
  pdf: Document,
  parent: Parent,
  columns: readonly (number | string)[],
  rows: readonly (readonly Cell[])[],
): void {
  const options = {
    structParent: parent,
    defaultStyle: { ...none, borderColor: colors.line, textColor: colors.text },
    columnStyles: [...columns],
    data: rows.map((row) => [...row]),
  };
  pdf.table(options);
  pdf.x = margin;
}

const end = { x: 'right' } as const;
const bold = { font: { src: 'bold' } };

function toSumRow({ label, amount, isConclusion, isAside }: ReceiptSum): Cell[] {
  const style = {
    ...(isConclusion ? { ...ruled, ...bold } : none),
    ...(isAside ? { textColor: colors.muted } : {}),
  };
  return [
    { ...style, text: toCellText([label]), type: 'TH', scope: 'Row' },
    { ...style, text: amount, align: end },
  ];
}

function addItems(pdf: Document, parent: Parent, { columns, items }: Receipt): void {
  const heading = { ...none, ...bold, type: 'TH', scope: 'Column' } as const;
  const rows: Cell[][] = items.map(({ title, details, quantity, amount }) => [
    { ...ruled, text: toCellText([title, ...details]), type: 'TH', scope: 'Row' },
    { ...ruled, text: quantity, align: end },
    { ...ruled, text: amount, align: end },
  ]);
  addTable(
    pdf,
    parent,
    ['*', quantityWidth, amountWidth],
    [
      [
        { ...heading, text: columns.item },
        { ...heading, text: columns.quantity, align: end },
        { ...heading, text: columns.amount, align: end },
      ],
      ...rows,
    ],
  );
}

const listWords = (receipt: Receipt): string[] => [
  receipt.seller.name,
  ...receipt.parties.flatMap(({ lines }) => lines),
  ...receipt.items.flatMap(({ title, details }) => [title, ...details]),
  ...receipt.sums.map(({ label }) => label),
];

function draw(pdf: Document, receipt: Receipt, missing: string): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pdf.font('bold').fontSize(size.title).fillColor(colors.text);
  addText(pdf, root, 'H1', [receipt.title]);
  if (receipt.state) addText(pdf, root, 'P', [receipt.state]);
  pdf.moveDown(0.4).fontSize(size.heading);
  addText(pdf, root, 'P', [receipt.seller.name]);
  pdf.font('plain').fontSize(size.text);
  addText(pdf, root, 'P', receipt.seller.lines);
  pdf.moveDown(1);
  const facts: Cell[][] = receipt.facts.map(({ label, value }) => [
    { ...none, text: label, textColor: colors.muted, type: 'TH', scope: 'Row' },
    { ...none, text: toCellText([value]) },
  ]);
  addTable(pdf, root, [130, '*'], facts);
  for (const { label, lines } of receipt.parties) {
    addHeading(pdf, root, label);
    addText(pdf, root, 'P', lines);
  }
  pdf.moveDown(1.5);
  addItems(pdf, root, receipt);
  pdf.moveDown(1);
  addTable(pdf, root, ['*', amountWidth], receipt.sums.map(toSumRow));
  if (receipt.payments) {
    addHeading(pdf, root, receipt.payments.heading);
    addTable(pdf, root, ['*', amountWidth], receipt.payments.rows.map(toSumRow));
  }
  pdf.moveDown(2).fontSize(size.small).fillColor(colors.muted);
  addText(pdf, root, 'P', [receipt.notice]);
  if (listWords(receipt).some(hasUnknownLetters)) addText(pdf, root, 'P', [missing]);
  root.end();
}

/**
 * A receipt as PDF 1.7, tagged for screen readers (ISO 14289-1, PDF/UA-1), with real text and its font inside.
 * @param missing said at the end where the font lacks a letter
 */
export async function toReceiptPdf(
  receipt: Receipt,
  missing: string,
): Promise<Buffer<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    tagged: true,
    lang: receipt.locale,
    pdfVersion: '1.7',
    // The types know archive subsets alone.
    subset: 'PDF/UA' as 'PDF/A-1a',
    displayTitle: true,
    info: { Title: toTitle([receipt.title, receipt.facts[0]?.value ?? ''].join(' ')) },
    font: fonts.plain,
  });
  pdf.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold);
  const parts: Buffer[] = [];
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', resolve).on('error', reject);
  });
  draw(pdf, receipt, missing);
  pdf.end();
  await done;
  return Buffer.concat(parts);
}
