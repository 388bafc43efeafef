/** Standard normal quantile of 0.975: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % score interval of a proportion (E. B. Wilson, 1927): the range of
 * true rates under which as many successes would be no surprise. Unlike the
 * textbook interval it stays within 0–1 and says something of one trial.
 *
 * @param successes between 0 and `trials`
 * @returns 0–1 when there was no trial: nothing is known
 */
export function wilson(successes: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const rate = successes / trials;
  const scale = 1 + Z ** 2 / trials;
  const centre = (rate + Z ** 2 / (2 * trials)) / scale;
  const reach = (Z / scale) * Math.sqrt((rate * (1 - rate)) / trials + Z ** 2 / (4 * trials ** 2));
  // At 0 and at 1 the bound is the rate itself: rounding must not put it beside.
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === trials ? 1 : Math.min(1, centre + reach),
  };
}

/** A range of plausible rates, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
