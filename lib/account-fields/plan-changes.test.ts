import { describe, expect, it } from 'vitest';
import { accountFields } from './fields.config';
import { planChanges } from './plan-changes';
import { readDetails } from './read-details';
import { toSeen, toSeenName, writeSeen } from './seen';

const roast = 'custom.roast';
const was = { value: 'Light', digest: 'aa' };
const seen = toSeen('Light', was);
const typed = (value: string, from = seen) => [{ name: roast, value, seen: from }];

describe('T105: what has to be sent', () => {
  it('is what was typed, to be compared with what was there', () => {
    expect(planChanges(typed('Dark'), new Map([[roast, was]]))).toEqual({
      changes: [{ name: roast, value: 'Dark', digest: 'aa' }],
      conflicts: [],
    });
  });

  it('is nothing where the shop has it already, whoever wrote it', () => {
    const stored = new Map([[roast, { value: 'Dark', digest: 'bb' }]]);
    expect(planChanges(typed('Dark'), stored)).toEqual({ changes: [], conflicts: [] });
  });

  it('is nothing where another hand was quicker: that is told first', () => {
    const stored = new Map([[roast, { value: 'Medium', digest: 'bb' }]]);
    expect(planChanges(typed('Dark'), stored)).toEqual({ changes: [], conflicts: [roast] });
    expect(planChanges(typed('Dark'), new Map()).conflicts).toEqual([roast]);
  });

  it('a new value must find nothing there', () => {
    const fresh = toSeen('', undefined);
    expect(planChanges(typed('Dark', fresh), new Map()).changes).toEqual([
      { name: roast, value: 'Dark', digest: null },
    ]);
    expect(planChanges(typed('Dark', fresh), new Map([[roast, was]])).conflicts).toEqual([roast]);
  });

  it('a form that does not say what it was filled with overwrites nothing', () => {
    const blind = [{ name: roast, value: 'Dark', seen: null }];
    expect(planChanges(blind, new Map([[roast, was]])).conflicts).toEqual([roast]);
  });
});

function createForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('what a form says', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const read = (fields: Record<string, string>) =>
    readDetails(accountFields, createForm(fields), now);

  it('is only what was touched, even where what is there could not be typed today', () => {
    const old = toSeen('Burnt', { value: 'Burnt', digest: 'cc' });
    const form = { [roast]: 'Burnt', [toSeenName(roast)]: writeSeen(old) };
    expect(read(form)).toMatchObject({ typed: [], problems: new Map() });
    expect(read({ ...form, [roast]: 'Charred' }).problems).toEqual(
      new Map([[roast, 'notAChoice']]),
    );
  });

  it('leaves fields alone that it does not hold', () => {
    expect(read({}).typed).toEqual([]);
  });

  it('T75: takes no digest but one of this site’s making', () => {
    const { typed: all } = read({ [roast]: 'Dark', [toSeenName(roast)]: 'a.b.c' });
    expect(all).toEqual([{ name: roast, value: 'Dark', seen: null }]);
  });

  it('knows line ends that a browser made for no touch', () => {
    const name = 'custom.shelves';
    const stored = { value: '["Hall","Loft"]', digest: 'dd' };
    const form = {
      [name]: 'Hall\r\nLoft',
      [toSeenName(name)]: writeSeen(toSeen('Hall\nLoft', stored)),
    };
    expect(read(form).typed).toEqual([]);
  });
});
