const bold = (text) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);
const dim = (text) => (process.stdout.isTTY ? `\u001b[2m${text}\u001b[22m` : text);

/** What a newcomer needs next: the address, who can sign in, where the codes are. */
export async function printWelcome({ siteOrigin, shopOrigin }) {
  const response = await fetch(`${shopOrigin}/_demo/customers`, {
    headers: { accept: 'application/json' },
  });
  const customers = await response.json();
  const width = Math.max(...customers.map(({ email }) => email.length));
  const lines = [
    '',
    `  ${bold('Foyer is open:')} ${bold(siteOrigin)}`,
    '',
    '  Who can sign in (any other e-mail address becomes a new customer):',
    ...customers.map(({ email, shows }) => `    ${email.padEnd(width)}  ${dim(shows)}`),
    '',
    '  No password. The sign-in code appears beside the sign-in page, in its demo inbox,',
    `  and under ${shopOrigin}/_demo, with everything the demo shop was asked.`,
    '',
    `  ${dim('Ctrl-C stops both.')}`,
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
