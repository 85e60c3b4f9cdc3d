import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ProductImage } from './product-image';

const image = { url: 'https://cdn.example/a.jpg?v=1', altText: 'A jug', width: 800, height: 600 };

it('asks the CDN for the sizes it may be drawn in, and keeps the version', () => {
  const html = renderToStaticMarkup(<ProductImage image={image} sizes="80px" width={80} />);
  expect(html).toContain('src="https://cdn.example/a.jpg?v=1&amp;width=80"');
  expect(html).toContain('https://cdn.example/a.jpg?v=1&amp;width=240 240w');
});

it('has its place before it is there', () => {
  const html = renderToStaticMarkup(<ProductImage image={image} sizes="80px" width={80} />);
  expect(html).toContain('width="80" height="80"');
  expect(html).toContain('aspect-square');
});

it('can be silent beside words that say the same', () => {
  const html = renderToStaticMarkup(<ProductImage image={image} sizes="80px" width={80} alt="" />);
  expect(html).toContain('alt=""');
});

it('is a silent placeholder where the shop has no picture', () => {
  const html = renderToStaticMarkup(<ProductImage image={null} sizes="80px" width={80} />);
  expect(html).not.toContain('<img');
  expect(html).toContain('aria-hidden="true"');
});

it('writes no style attribute, which the content security policy would refuse', () => {
  const html = renderToStaticMarkup(<ProductImage image={image} sizes="80px" width={80} />);
  expect(html).not.toContain('style=');
});
