import { describe, expect, it } from "vitest";
import { BoundedQueue, telling } from "./bounded-queue.ts";

const queueOf = (capacity: number) => {
  const ends: string[] = [];
  const queue = new BoundedQueue<string>({ capacity, instead: "missed", onEnd: () => void ends.push("end") });
  return { queue, ends };
};

describe("a queue of bounded length", () => {
  it("gives a reader who waits, and one who comes later, everything in its order", async () => {
    const { queue } = queueOf(3);
    const waiting = queue.next();
    for (const item of ["a", "b", "c"]) queue.push(item);
    expect(await waiting).toEqual({ done: false, value: "a" });
    expect([await queue.next(), await queue.next()].map(({ value }) => value)).toEqual(["b", "c"]);
  });

  it("keeps one word for all that a slow reader missed, and goes on from there", async () => {
    const { queue } = queueOf(3);
    for (let i = 0; i < 10_000; i++) queue.push(`${i}`);
    queue.push("last");
    const found: unknown[] = [];
    for (let i = 0; i < 2; i++) found.push((await queue.next()).value);
    expect(found[0]).toBe("missed");
    const rest = await Promise.race([queue.next(), Promise.resolve("nothing more")]);
    expect([found[1], rest]).toContain("last");
  });

  it("ends a reader who waits, and takes nothing after its end", async () => {
    const { queue, ends } = queueOf(3);
    const waiting = queue.next();
    await queue.return();
    await queue.return();
    queue.push("late");
    expect([await waiting, await queue.next()].map(({ done }) => done)).toEqual([true, true]);
    expect(ends).toEqual(["end"]);
  });

  it("passes over what there is nothing to say of, and ends with its reader", async () => {
    const { queue, ends } = queueOf(5);
    const told = telling(queue, async (item) => (item === "secret" ? null : item.toUpperCase()));
    for (const item of ["secret", "open"]) queue.push(item);
    expect(await told.next()).toEqual({ done: false, value: "OPEN" });
    await told.return?.();
    expect(ends).toEqual(["end"]);
  });
});
