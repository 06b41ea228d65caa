import { z } from "zod";

/** A variable that is a number without fraction. @param preset what holds where it is not set. */
export function wholeNumber(from: number, to: number, preset: number) {
  const error = `a whole number from ${from} to ${to} is needed, for example ${preset}`;
  const digits = z.string().regex(/^\d+$/, { error, abort: true }).transform(Number);
  return digits.pipe(z.number({ error }).min(from, { error }).max(to, { error })).default(preset);
}
