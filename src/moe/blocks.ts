/** Real models have up to about 130; a header that says more is not believed. */
export const MOST_BLOCKS = 100_000;
