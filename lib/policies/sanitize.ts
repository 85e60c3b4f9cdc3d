import 'server-only';
import sanitizeHtml from 'sanitize-html';

const text = ['p', 'br', 'hr', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'blockquote'];
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const tables = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'];

/**
 * What a merchant wrote in a rich-text editor, as HTML that carries words and nothing else: no scripts, styles,
 * pictures, forms or frames, links to the web and mail alone. Headings begin below the page's own.
 */
export function toSafeHtml(dangerousHtml: string): string {
  return sanitizeHtml(dangerousHtml, {
    allowedTags: [...text, ...lists, ...tables, 'h2', 'h3', 'h4', 'a'],
    allowedAttributes: {
      a: ['href', 'rel'],
      th: ['scope', 'colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
    },
    allowedSchemes: ['https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    transformTags: {
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
      a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer' }),
    },
  });
}
