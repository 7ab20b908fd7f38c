/**
 * Quantiles of the standard normal distribution. Only these two are needed, so they are constants:
 * a general inverse would be code whose accuracy had to be shown as well.
 */

/** Two-sided 95 %: 2.5 % in each tail. */
export const Z_TWO_SIDED_95 = 1.959963984540054;

/** One-sided 95 %: 5 % in the one tail that matters. */
export const Z_ONE_SIDED_95 = 1.6448536269514722;
