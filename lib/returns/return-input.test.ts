import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReturn, toTypedReturn } from './return-input';

const limits = new Map([
  ['1', { quantity: 3, reasonIds: ['9', '8'] }],
  ['2', { quantity: 1, reasonIds: ['OTHER'] }],
]);

function createForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const good = { 'line-1': 'on', 'quantity-1': '2', 'reason-1': '9', 'note-1': ' Too\r\nlarge\t! ' };

describe('parsing a request for a return', () => {
  it('takes the lines that are ticked, each with its quantity, reason and note', () => {
    const form = createForm({ ...good, 'quantity-2': '1', 'reason-2': 'OTHER' });
    expect(parseReturn(form, limits)).toEqual({
      ok: true,
      lines: [{ lineId: '1', quantity: 2, reasonId: '9', note: 'Too\nlarge !' }],
    });
  });

  it('says what is wrong beside its field', () => {
    const problemsOf = (changes: Record<string, string>) => {
      const parsed = parseReturn(createForm({ ...good, ...changes }), limits);
      return parsed.ok ? {} : parsed.problems;
    };
    expect(problemsOf({ 'quantity-1': '4' })).toEqual({ 'quantity-1': 'tooMany' });
    for (const quantity of ['0', '-1', '1.5', 'one', ''])
      expect(problemsOf({ 'quantity-1': quantity })).toEqual({ 'quantity-1': 'badQuantity' });
    expect(problemsOf({ 'reason-1': '' })).toEqual({ 'reason-1': 'noReason' });
    expect(problemsOf({ 'reason-1': 'OTHER' })).toEqual({ 'reason-1': 'noReason' });
    expect(problemsOf({ 'note-1': '🏡'.repeat(300) })).toEqual({});
    expect(problemsOf({ 'note-1': '🏡'.repeat(301) })).toEqual({ 'note-1': 'noteTooLong' });
  });

  it('tells nothing chosen from something that cannot go back any more', () => {
    expect(parseReturn(createForm({}), limits)).toMatchObject({ ok: false, isStale: false });
    const gone = createForm({ 'line-7': 'on', 'quantity-7': '1', 'reason-7': '9' });
    expect(parseReturn(gone, limits)).toMatchObject({ ok: false, isStale: true });
  });

  it('T75: whatever is sent, nothing beyond what may go back comes of it', () => {
    const field = fc.tuple(
      fc.constantFrom(
        'line-1',
        'quantity-1',
        'reason-1',
        'note-1',
        'line-2',
        '__proto__',
        'line-x',
      ),
      fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('1', '9', '999999')),
    );
    fc.assert(
      fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
        const form = new FormData();
        for (const [name, value] of fields) form.append(name, value);
        const parsed = parseReturn(form, limits);
        if (!parsed.ok) return;
        expect(parsed.lines.length).toBeGreaterThan(0);
        for (const { lineId, quantity, reasonId, note } of parsed.lines) {
          const limit = limits.get(lineId);
          expect(quantity).toBeGreaterThan(0);
          expect(quantity).toBeLessThanOrEqual(limit?.quantity ?? 0);
          expect(limit?.reasonIds).toContain(reasonId);
          expect([...note].length).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});

it('keeps what was typed, and nothing else that came along', () => {
  const form = createForm({ ...good, formKey: 'x', intent: 'send' });
  expect(toTypedReturn(form)).toEqual(good);
});
