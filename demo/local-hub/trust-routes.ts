import type { Route } from './context.ts';
import { Refusal } from './refusal.ts';

/** Tokens for trusted publishers. */
export const trustRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: /^\/oauth\/token$/,
    async run(exchange, _params, { trust }) {
      if (trust === undefined) throw new Refusal(404, "Sorry, we can't find the page you are looking for.");
      const { status, answer } = await trust.exchange(await exchange.json());
      await exchange.sendJson(status, answer);
    },
  },
];
