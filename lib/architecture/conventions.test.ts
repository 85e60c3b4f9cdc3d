import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFiles, projectRoot } from './source-files';

const text = listFiles('**/*.{ts,tsx,mjs,js,json,css,md,graphql,yml}', '.ci/*').filter(
  ({ path }) => path !== 'lib/architecture/conventions.test.ts',
);

const findLines = (files: typeof text, pattern: RegExp) =>
  files.flatMap((file) =>
    file.text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file.path}: ${line.trim().slice(0, 120)}`),
  );

/** The app's own packages, and those of the clients that prove the demo shop. */
const packages = ['.', 'demo-shop/clients'];

describe('what is in the repository', () => {
  it.each(packages)('T77: the lock file of %s names no registry host', (folder) => {
    const lock = readFileSync(`${projectRoot}/${folder}/package-lock.json`, 'utf8');
    expect(lock.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
  });

  it('no file names a folder of somebody’s machine', () => {
    const files = text.filter(({ path }) => !path.endsWith('package-lock.json'));
    const machinePath = /(^|[\s"'`(=])\/(work|home\/\w+|Users\/\w+|root)\/|[A-Z]:\\Users\\/;
    expect(findLines(files, machinePath)).toEqual([]);
  });

  it('no file names a package registry', () => {
    expect(findLines(text, /\bregistry\.(?:[a-z-]+\.)*(?:com|org|net|io|dev)\b/i)).toEqual([]);
  });

  it.each(packages)(
    'every version in package.json of %s is exact, so that two clones run the same code',
    (folder) => {
      const manifest = JSON.parse(readFileSync(`${projectRoot}/${folder}/package.json`, 'utf8'));
      const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
      const loose = Object.entries<string>(wanted).filter(
        ([, range]) => !/^\d+\.\d+\.\d+/.test(range),
      );
      expect(loose).toEqual([]);
    },
  );

  it('T77: Next and React are not older than the releases that mended known holes', () => {
    const manifest = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8'));
    const floors = {
      next: '16.3.3',
      react: '19.2.6',
      'react-dom': '19.2.6',
      'openid-client': '6.8.7',
    };
    const older = Object.entries(floors).filter(
      ([name, floor]) =>
        manifest.dependencies[name].localeCompare(floor, 'en', { numeric: true }) < 0,
    );
    expect(older).toEqual([]);
  });
});

describe('what components may contain', () => {
  const drawn = listFiles('{app,components}/**/*.{ts,tsx,css}');

  it('colours come from the tokens in tailwind.config.ts', () => {
    // On paper there is no theme: black on white.
    const onScreen = drawn.map(({ path, text }) => ({
      path,
      text: text.replace(/@media print \{[\s\S]*?\n\}/g, ''),
    }));
    const rawColour =
      /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?=["'`\s;,)\]])|\b(?:rgb|hsl|oklch)a?\(/i;
    expect(findLines(onScreen, rawColour)).toEqual([]);
  });

  it('no style attributes, which the content security policy would refuse', () => {
    const markup = drawn.filter(({ path }) => path.endsWith('.tsx'));
    expect(findLines(markup, /\sstyle=\{/)).toEqual([]);
  });

  it('T56: no markup from strings', () => {
    expect(findLines(drawn, /dangerouslySetInnerHTML/)).toEqual([]);
  });
});
