import { expect, test } from '../support/test';

const attempts = [
  {
    what: 'markup from a string',
    attempt: () => {
      document.body.innerHTML = '<b>x</b>';
    },
  },
  {
    what: 'a script from another origin',
    attempt: () => {
      document.createElement('script').src = 'https://evil.example/x.js';
    },
  },
  {
    what: 'a script of ours that is not of the build',
    attempt: () => {
      document.createElement('script').src = '/_next/static/../../account';
    },
  },
  {
    what: 'the text of a script',
    attempt: () => {
      document.createElement('script').textContent = '1';
    },
  },
];

for (const { what, attempt } of attempts) {
  test(`T56: a page refuses ${what}, even from our own code`, { tag: '@once' }, async ({
    page,
    complaints,
  }) => {
    await page.goto('/');
    await expect(page.evaluate(attempt)).rejects.toThrow('TypeError');
    // The browser says so in its console, as it should.
    complaints.length = 0;
  });
}

test('T56: a page that a translator changed before React took over still works', {
  tag: '@once',
}, async ({ page, complaints }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const link = document.querySelector('a[href="#main"]');
      if (!link) return;
      observer.disconnect();
      link.textContent = 'Zum Inhalt';
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/');
  // React says that it drew the page anew.
  await expect.poll(() => complaints.join()).toContain('#418');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Something went wrong on our side' })).toHaveCount(
    0,
  );
  complaints.length = 0;
});
