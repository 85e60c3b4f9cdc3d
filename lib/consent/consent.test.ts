import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConsentNotice, toConsentNotice } from './consent-notice';
import { isOn, isSwitchable, toConsentState } from './consent-state';
import { parseConsentChange } from './parse-consent-change';
import { toConsentOutcome } from './to-consent-outcome';

const refusal = (code: string | null) => [{ code, field: null, message: 'upstream text' }];

describe('consent states', () => {
  it.each([
    ['SUBSCRIBED', 'subscribed'],
    ['PENDING', 'pending'],
    ['UNSUBSCRIBED', 'unsubscribed'],
    ['NOT_SUBSCRIBED', 'never'],
    ['NEVER_SUBSCRIBED', 'never'],
    ['INVALID', 'invalid'],
    ['REDACTED', 'redacted'],
    ['ADDED_NEXT_QUARTER', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s reads %s', (shopifyState, state) => {
    expect(toConsentState(shopifyState)).toBe(state);
  });

  it('shows a switch as on while the shopper still has to confirm', () => {
    expect(isOn('pending')).toBe(true);
    expect(isOn('unknown')).toBe(false);
  });

  it('offers no switch where it could only fail', () => {
    expect(isSwitchable('redacted')).toBe(false);
    expect(isSwitchable('invalid')).toBe(false);
    expect(isSwitchable('never')).toBe(true);
  });
});

describe('a posted change of consent', () => {
  const parse = (query: string) => {
    const form = new FormData();
    for (const [name, value] of new URLSearchParams(query)) form.append(name, value);
    return parseConsentChange(form);
  };

  it('says channel and wish', () => {
    expect(parse('channel=email&wanted=on')).toEqual({ channel: 'email', isWanted: true });
    expect(parse('channel=whatsApp&wanted=off')).toEqual({ channel: 'whatsApp', isWanted: false });
  });

  it.each(['', 'channel=email', 'channel=fax&wanted=on', 'channel=email&wanted=true', 'wanted=on'])(
    'is refused when it reads "%s": consent is never guessed',
    (query) => {
      expect(parse(query)).toBeNull();
    },
  );

  it('T75: is read only from two words in so many letters, each said first', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'email',
        'whatsApp',
        'sms',
        'fax',
        'EMAIL',
        'on',
        'off',
        'ON',
        'true',
        '1',
        ' on',
        '',
      ),
      fc.string(),
    );
    const field = fc.tuple(fc.constantFrom('channel', 'wanted', 'wanted[]', '__proto__'), word);
    const told = fc.constantFrom(['channel', 'email'], ['wanted', 'off'], ['wanted', 'on']);
    const fields = fc.array(fc.oneof(field, told as typeof field), { maxLength: 5 });
    let understood = 0;
    fc.assert(
      fc.property(fields, (pairs) => {
        const form = new FormData();
        for (const [name, value] of pairs) form.append(name, value);
        const say = (name: string) => pairs.find(([other]) => other === name)?.[1] ?? '';
        const isClear =
          ['email', 'whatsApp', 'sms'].includes(say('channel')) &&
          ['on', 'off'].includes(say('wanted'));
        if (isClear) understood += 1;
        const expected = { channel: say('channel'), isWanted: say('wanted') === 'on' };
        expect(parseConsentChange(form)).toEqual(isClear ? expected : null);
      }),
    );
    expect(understood).toBeGreaterThan(10);
  });
});

describe('what came of it', () => {
  it('trusts the state in the payload, which may be pending', () => {
    expect(toConsentOutcome([], 'PENDING')).toEqual({ ok: true, state: 'pending' });
  });

  it('T103: counts already subscribed as success', () => {
    const outcome = toConsentOutcome(refusal('CUSTOMER_ALREADY_SUBSCRIBED'), undefined);
    expect(outcome).toEqual({ ok: true, state: 'subscribed' });
  });

  it.each([
    ['EMAIL_ADDRESS_NOT_FOUND', 'noEmail'],
    ['PHONE_NUMBER_REQUIRED', 'noPhone'],
    ['FAILED_TO_SUBSCRIBE', 'refused'],
    [null, 'refused'],
  ])('%s is a failure: %s', (code, problem) => {
    expect(toConsentOutcome(refusal(code), 'SUBSCRIBED')).toEqual({ ok: false, problem });
  });

  it('T95: neither claims nor denies a change whose new state the shop cannot tell', () => {
    expect(toConsentOutcome([], undefined)).toEqual({ ok: false, problem: 'unconfirmed' });
  });

  it('claims nothing when the payload is null', () => {
    expect(toConsentOutcome(undefined, undefined)).toEqual({ ok: false, problem: 'refused' });
  });
});

describe('notices in the address bar', () => {
  it('come back as what was put there', () => {
    const answer = { ok: true, channel: 'email', state: 'unsubscribed' } as const;
    expect(parseConsentNotice(toConsentNotice(answer))).toEqual({
      tone: 'success',
      key: 'email-off',
    });
    expect(parseConsentNotice(toConsentNotice({ ok: false, problem: 'unconfirmed' }))).toEqual({
      tone: 'danger',
      key: 'unconfirmed',
    });
    const pending = { ok: true, channel: 'whatsApp', state: 'pending' } as const;
    expect(parseConsentNotice(toConsentNotice(pending))?.key).toBe('whatsApp-pending');
  });

  it.each([undefined, '', 'email-maybe', ['email-on'], '<script>'])('%j is none', (notice) => {
    expect(parseConsentNotice(notice)).toBeNull();
  });
});
