import { seeded } from '../support/customers';
import { accountPages, listDetailPages } from '../support/pages';
import { scriptModes } from '../support/script-modes';
import { expect, test } from '../support/test';

for (const { javaScriptEnabled, title } of scriptModes) {
  test.describe(title, () => {
    test.use({ customer: seeded.hostile, javaScriptEnabled });

    test('T56, T57: strings that want to be code are shown as text', async ({
      page,
      complaints,
    }) => {
      const shown: string[] = [];
      for (const path of [...accountPages, ...(await listDetailPages(page))]) {
        await page.goto(path);
        const foreign = page.locator(
          'main :is(script:not([nonce]), iframe, object, embed, [onerror], [onload])',
        );
        expect(await foreign.count(), `foreign elements on ${path}`).toBe(0);
        expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
        shown.push((await page.locator('main').textContent()) ?? '');
        shown.push(
          ...(await page
            .locator('input')
            .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''))),
        );
      }
      const text = shown.join('\n');
      expect(text).toContain('<script>alert(1)</script>');
      expect(text).toContain('"><img src=x onerror=alert(1)>');
      expect(text).toContain('{{7*7}}');
      expect(text).toContain('<%= 7*7 %>');
      expect(text, 'somebody else’s direction is kept').toContain('\u202e');
      expect(complaints).toEqual([]);
    });
  });
}
