import type { RequestFollower } from "./features/requests/index.ts";

/** All that keeps up with support requests, in the order in which it is told. What is not named here hears of nothing. */
export const requestFollowers: readonly RequestFollower[] = [];
