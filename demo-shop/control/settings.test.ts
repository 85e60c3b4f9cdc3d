import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingsSchema } from './settings.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [, openPoints = ''] = readme.split('## Open points');
const rows = openPoints
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const folder = join(import.meta.dirname, '..');
const tests = globSync('**/*.test.ts', { cwd: folder, exclude: ['**/node_modules/**'] }).map(
  (file) => readFileSync(join(folder, file), 'utf8'),
);

describe('the settings', () => {
  it('begin with what the schema allows, one default each', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
    expect(Object.keys(defaultSettings).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  it.each(Object.keys(settingsSchema.shape))('%s is told of in the README', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it.each(Object.keys(settingsSchema.shape))('%s is switched in a test', (name) => {
    expect(tests.some((text) => new RegExp(`\\b${name}\\b`).test(text))).toBe(true);
  });

  it('that are open points have the default the README’s table names', () => {
    const named = (rows ?? []).flatMap(([, , , setting = '', said = '']) => {
      const name = /^`(\w+)`$/.exec(setting)?.[1];
      return name ? [[name, said] as const] : [];
    });
    expect(named.length).toBeGreaterThan(35);
    for (const [name, said] of named) {
      const value = defaultSettings[name as keyof typeof defaultSettings];
      expect(said.replaceAll('`', '').split(/[:\s]/)[0], name).toBe(String(value));
    }
  });
});
