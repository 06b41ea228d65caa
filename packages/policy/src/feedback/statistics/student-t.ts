const ENOUGH_STEPS = 300;
const PRECISE = 1e-14;

/** Probability that Student's t with `df` > 0 degrees of freedom lies as far from 0 as `t`, or farther, on either side. */
export function twoSidedStudent(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5);
}

/** The value that Student's t with `df` degrees of freedom leaves outside on both sides with probability 5 %. */
export function studentT95(df: number): number {
  let [low, high] = [0, 1];
  while (twoSidedStudent(high, df) > 0.05) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (twoSidedStudent(middle, df) > 0.05) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side only; the other is its mirror.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return (Math.exp(front) / a) * betaFraction(x, a, b);
}

/** The continued fraction, evaluated forwards after Lentz so that its length need not be known. */
function betaFraction(x: number, a: number, b: number): number {
  let [numerator, denominator] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
  let value = denominator;
  for (let m = 1; m <= ENOUGH_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const coefficient of [even, odd]) {
      denominator = 1 / away(1 + coefficient * denominator);
      numerator = away(1 + coefficient / numerator);
      change = numerator * denominator;
      value *= change;
    }
    if (Math.abs(change - 1) < PRECISE) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** ln Γ(x) for x > 0: Stirling's series, after Γ(x + 1) = x Γ(x) has brought x where it is exact. */
function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  while (shifted < 15) {
    product *= shifted;
    shifted += 1;
  }
  const square = shifted * shifted;
  const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}
