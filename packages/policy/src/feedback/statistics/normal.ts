const ROOT_PI = Math.sqrt(Math.PI);

/** Probability that a standard normal value lies as far from 0 as `z`, or farther, on either side. */
export function twoSidedNormal(z: number): number {
  return complementaryError(Math.abs(z) / Math.SQRT2);
}

/** erfc of `x` ≥ 0: the power series where it converges fast, Laplace's continued fraction beyond. */
function complementaryError(x: number): number {
  return x < 2 ? 1 - errorBySeries(x) : tailByFraction(x);
}

function errorBySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-17; k += 1) {
    term *= (-x * x) / k;
    sum += term / (2 * k + 1);
  }
  return (2 / ROOT_PI) * sum;
}

function tailByFraction(x: number): number {
  let fraction = x;
  for (let k = 60; k >= 1; k -= 1) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / (ROOT_PI * fraction);
}
