import type { z } from 'zod';
import { EspalierError } from '../../common/index.ts';
import type { HubContext } from './hub-errors.ts';
import { uniqueList } from './reply-schemas.ts';
import { hubRequest, MAX_ANSWER_BYTES, readAnswer } from './request.ts';
import type { HubOptions } from './types.ts';

/** A page of the Hub has up to 1000 entries: far more than a repo of models has. */
const MAX_PAGES = 200;

/**
 * A list that the Hub answers in pages, each with the address of the next one (`Link`, RFC 8288). Whatever host that names, the
 * Hub is asked for it: a mirror repeats the addresses of what it mirrors, and the token goes nowhere else.
 *
 * @param nameOf of an entry: none is listed twice, on whatever page
 * @param route of the first page
 * @throws EspalierError `hub-refused` also for pages without end
 */
export async function hubPages<T extends z.ZodType>(
  entry: T,
  nameOf: (value: z.output<T>) => string,
  route: string,
  options: HubOptions,
  context: HubContext,
): Promise<z.output<T>[]> {
  const entries: z.output<T>[] = [];
  const names = new Set<string>();
  const unseen = entry.refine((one) => !names.has(nameOf(one as z.output<T>)), 'is listed twice');
  const page = uniqueList(unseen, (one) => nameOf(one as z.output<T>));
  let next: string | undefined = route;
  for (let pages = 0; next !== undefined; pages++) {
    if (pages === MAX_PAGES) {
      throw new EspalierError(
        'hub-refused',
        `cannot ${context.action}: the list has more than ${MAX_PAGES} pages`,
        {
          hint: 'Something other than the Hub may have answered. Run again, or use another repo.',
        },
      );
    }
    const asked: string = next;
    const response = await hubRequest(asked, { whole: MAX_ANSWER_BYTES }, options, context);
    const { value } = await readAnswer(page, response, `GET ${asked}`, options, context);
    for (const one of value as z.output<T>[]) names.add(nameOf(one));
    entries.push(...(value as z.output<T>[]));
    next = nextRoute(response.headers.get('link'), options.hubUrl);
  }
  return entries;
}

/** `<https://hub/api/models/a/b/tree/main?cursor=x>; rel="next"`, as a route of this Hub; undefined on the last page. */
export function nextRoute(link: string | null, hubUrl: string): string | undefined {
  const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/i.exec(link ?? '')?.[1];
  const url = target === undefined ? null : URL.parse(target, hubUrl);
  if (url === null) return undefined;
  const own = new URL(hubUrl).pathname.replace(/\/$/, '');
  const path = url.pathname.startsWith(`${own}/`) ? url.pathname.slice(own.length) : url.pathname;
  return `${path}${url.search}`;
}
