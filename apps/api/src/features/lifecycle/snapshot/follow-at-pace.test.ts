import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followAtPace } from "./follow-at-pace.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A load of `length` milliseconds, and the moments at which each began. */
function loading(length: number) {
  const began: number[] = [];
  const errors: unknown[] = [];
  const load = () => {
    began.push(Date.now());
    return new Promise<void>((resolve) => void setTimeout(resolve, length));
  };
  return { began, errors, load, pace: { elapsed: () => Date.now(), onError: (error: unknown) => errors.push(error) } };
}

describe("following changes", () => {
  it("loads a change that comes alone at once, and each such change", async () => {
    const { began, load, pace } = loading(50);
    const follower = followAtPace(load, pace);
    const start = Date.now();
    follower.follow();
    await vi.advanceTimersByTimeAsync(1_000);
    follower.follow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(began.map((at) => at - start)).toEqual([0, 1_000]);
  });

  it("loads a fifth of the time while changes come one after another, and once more after the last", async () => {
    const { began, load, pace } = loading(50);
    const follower = followAtPace(load, pace);
    const start = Date.now();
    for (let change = 0; change < 100; change++) {
      follower.follow();
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began.map((at) => at - start)).toEqual([0, 250, 500, 750, 1_000]);
  });

  it("rests half a second at most, so that a slow load does not hide changes for long", async () => {
    const { began, load, pace } = loading(300);
    const follower = followAtPace(load, pace);
    const start = Date.now();
    follower.follow();
    await vi.advanceTimersByTimeAsync(10);
    follower.follow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began.map((at) => at - start)).toEqual([0, 800]);
  });

  it("goes on after a load that failed, and tells of it", async () => {
    const { errors, pace } = loading(0);
    const load = vi.fn().mockRejectedValueOnce(new Error("gone")).mockResolvedValue(undefined);
    const follower = followAtPace(load, pace);
    follower.follow();
    await vi.advanceTimersByTimeAsync(10);
    follower.follow();
    await vi.advanceTimersByTimeAsync(10);
    expect(load).toHaveBeenCalledTimes(2);
    expect(errors).toEqual([new Error("gone")]);
  });

  it("ends when it is closed, also while it rests", async () => {
    const { began, load, pace } = loading(50);
    const follower = followAtPace(load, pace);
    follower.follow();
    await vi.advanceTimersByTimeAsync(60);
    follower.follow();
    follower.close();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(began).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
