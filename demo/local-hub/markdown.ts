import { Marked } from 'marked';
import { escapeHtml } from './html.ts';

/** HTML that cards use inside Markdown; anything else is shown as text. */
const TAGS =
  'a abbr b blockquote br center code details div em h1 h2 h3 h4 h5 h6 hr i img kbd li ol p picture pre s source ' +
  'span strong sub summary sup table tbody td th thead tr ul';
const ALLOWED_TAGS = new Set(TAGS.split(' '));
const ALLOWED_ATTRIBUTES = new Set(
  'align alt colspan height href media open rowspan src srcset title width'.split(' '),
);
const URL_ATTRIBUTES = new Set(['href', 'src', 'srcset']);

/** Web links, fragments and paths of the repo; no `javascript:` or other scheme. */
function isSafeUrl(url: string): boolean {
  return /^(https?:\/\/|mailto:|#)/i.test(url) || !/^[^/?#]*:/.test(url.trim());
}

/** Renders a card: front matter left out, foreign HTML disarmed, relative files looked up at `fileBase`. */
export function renderMarkdown(readme: string, fileBase: string): string {
  const body = readme.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const toUrl = (url: string) => {
    if (!isSafeUrl(url)) return '#';
    return /^([a-z]+:|#|\/)/i.test(url) ? url : `${fileBase}${url.replace(/^\.\//, '')}`;
  };
  const marked = new Marked({
    gfm: true,
    async: false,
    renderer: { html: ({ text }) => disarm(text, toUrl) },
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = toUrl(token.href);
    },
  });
  return marked.parse(body) as string;
}

/** Keeps the tags and attributes above, escapes every other `<`. */
function disarm(html: string, toUrl: (url: string) => string): string {
  const parts = html.split(/(<!--[\s\S]*?-->|<\/?[a-zA-Z][^<>]*>)/);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part.replaceAll('<', '&lt;');
      if (part.startsWith('<!--')) return '';
      const [, closing = '', name = '', attributes = ''] =
        part.match(/^<(\/?)([a-zA-Z][\w-]*)([\s\S]*)>$/) ?? [];
      const tag = name.toLowerCase();
      if (!ALLOWED_TAGS.has(tag)) return escapeHtml(part);
      return closing ? `</${tag}>` : `<${tag}${cleanAttributes(attributes, toUrl)}>`;
    })
    .join('');
}

function cleanAttributes(text: string, toUrl: (url: string) => string): string {
  let kept = '';
  for (const match of text.matchAll(/([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? match[3] ?? match[4] ?? '').replaceAll('&amp;', '&');
    if (!ALLOWED_ATTRIBUTES.has(name)) continue;
    kept += ` ${name}="${escapeHtml(URL_ATTRIBUTES.has(name) ? toUrl(value) : value)}"`;
  }
  return kept;
}
