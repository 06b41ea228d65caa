import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMove, type MoveAttempt, type MoveDetails } from "./apply-move.ts";
import { anyAttempt, anyFiledRequest, FILED_AT } from "./arbitrary-requests.ts";
import type { Mover } from "./move-row.ts";
import { DEFAULT_MOVE_WINDOWS, movesFor, type RequestStanding } from "./moves-for.ts";
import { type MoveName, movesTable } from "./request-moves.ts";

const open: RequestStanding = {
  category: "OPEN",
  categorySince: FILED_AT,
  assignee: "lin",
  mergedInto: null,
  outcome: "COVERED",
  closeAnnouncedFor: null,
  windows: DEFAULT_MOVE_WINDOWS,
};
const closed: RequestStanding = { ...open, category: "CLOSED" };

const attempt = (by: Mover, move: MoveName, details: MoveDetails = {}): MoveAttempt => ({ by, move, details });
const afterDays = (days: number, seconds = 0) =>
  Temporal.Instant.from(FILED_AT)
    .add({ seconds: days * 86_400 + seconds })
    .toString();
const offered = (request: RequestStanding, who: Mover, move: MoveName, at = FILED_AT) =>
  movesFor(request, who, at).find((each) => each.move === move);

/** What becomes of a request by attempts a day apart, whichever are refused; who is asked is warned at once. */
function livesOf(filed: RequestStanding, attempts: readonly MoveAttempt[]): readonly RequestStanding[] {
  const lives = [filed];
  for (const [day, each] of attempts.entries()) {
    const result = applyMove(lives.at(-1) ?? filed, each, afterDays(day + 1));
    if (result.state !== "MOVED") continue;
    const isAsked = result.request.category === "WAITING_FOR_CUSTOMER";
    lives.push(isAsked ? { ...result.request, closeAnnouncedFor: afterDays(day + 2) } : result.request);
  }
  return lives;
}

describe("moving a request", () => {
  it("[6.4] opens it again when the customer answers, and forgets the announced close", () => {
    const waiting = { ...open, category: "WAITING_FOR_CUSTOMER", closeAnnouncedFor: afterDays(5) } as const;
    expect(applyMove(waiting, attempt("CUSTOMER", "ANSWER", { publicMessage: "Here it is" }), afterDays(1))).toEqual({
      state: "MOVED",
      request: { ...open, categorySince: afterDays(1) },
    });
  });

  it("[6.4] does not take blanks for an answer", () => {
    const waiting = { ...open, category: "WAITING_FOR_CUSTOMER" } as const;
    expect(applyMove(waiting, attempt("CUSTOMER", "ANSWER", { publicMessage: " \n" }), FILED_AT)).toMatchObject({
      state: "REFUSED",
      missing: ["PUBLIC_MESSAGE"],
    });
  });

  it("[6.4] closes for want of an answer at the announced instant, not before and not unannounced", () => {
    const waiting = { ...open, category: "WAITING_FOR_CUSTOMER" } as const;
    const warned = { ...waiting, closeAnnouncedFor: afterDays(5) };
    const close = attempt("SYSTEM", "CLOSE_UNANSWERED");
    expect(applyMove(waiting, close, afterDays(400)).state).toBe("REFUSED");
    expect(applyMove(warned, close, afterDays(5, -1)).state).toBe("REFUSED");
    expect(applyMove(warned, close, afterDays(5)).state).toBe("MOVED");
  });

  it("[6.4] is never closed by staff while it waits for the customer", () => {
    const waiting = { ...open, category: "WAITING_FOR_CUSTOMER", closeAnnouncedFor: FILED_AT } as const;
    const everything = { reason: "quiet", publicMessage: "Bye", assignee: "lin" };
    expect(applyMove(waiting, attempt("STAFF", "CLOSE", everything), afterDays(9)).state).toBe("REFUSED");
    expect(offered(waiting, "STAFF", "CLOSE_UNANSWERED")).toBeUndefined();
  });

  it("[6.4] reopens within the window; later a follow-up takes its place", () => {
    const { reopenDays } = DEFAULT_MOVE_WINDOWS;
    expect(offered(closed, "CUSTOMER", "REOPEN", afterDays(reopenDays, -1))).toMatchObject({
      allowed: true,
      why: null,
      instead: null,
    });
    expect(offered(closed, "CUSTOMER", "REOPEN", afterDays(reopenDays))).toMatchObject({
      allowed: false,
      instead: "FOLLOW_UP",
    });
  });

  it("[6.4] can be objected to as long as it is resolved and not closed", () => {
    const resolved = { ...open, category: "RESOLVED" } as const;
    const late = afterDays(DEFAULT_MOVE_WINDOWS.confirmDays);
    expect(offered(resolved, "CUSTOMER", "REOPEN", late)?.allowed).toBe(true);
    expect(offered(resolved, "SYSTEM", "CLOSE_RESOLVED", late)?.allowed).toBe(true);
    expect(offered(resolved, "SYSTEM", "CLOSE_RESOLVED", afterDays(1))?.allowed).toBe(false);
  });

  it("goes on in the request that it was merged into, until the merge is undone", () => {
    const merged = applyMove(open, attempt("STAFF", "MERGE", { otherRequest: "R-2" }), FILED_AT);
    if (merged.state !== "MOVED") throw new Error(merged.why.en);
    expect(merged.request).toMatchObject({ category: "CLOSED", mergedInto: "R-2" });
    expect(offered(merged.request, "CUSTOMER", "REOPEN")).toMatchObject({ allowed: false, instead: null });
    const undone = applyMove(merged.request, attempt("STAFF", "UNDO_MERGE", { reason: "Not the same" }), FILED_AT);
    expect(undone).toMatchObject({ state: "MOVED", request: { category: "OPEN", mergedInto: null } });
    expect(offered(closed, "STAFF", "UNDO_MERGE")?.allowed).toBe(false);
  });

  it("takes up what the rules refuse only with a reason and somebody to do it", () => {
    const declined = { ...open, category: "DECLINED", outcome: "NOT_COVERED", assignee: null } as const;
    expect(applyMove(declined, attempt("STAFF", "TAKE_UP"), FILED_AT)).toMatchObject({
      missing: ["REASON", "ASSIGNEE"],
    });
    const takenUp = applyMove(declined, attempt("STAFF", "TAKE_UP", { reason: "Goodwill", assignee: "mei" }), FILED_AT);
    expect(takenUp).toMatchObject({ state: "MOVED", request: { category: "OPEN", assignee: "mei" } });
    expect(applyMove(declined, attempt("CUSTOMER", "TAKE_UP", { reason: "Please" }), FILED_AT).state).toBe("REFUSED");
  });

  it("declines nothing that the rules support, and accepts by itself only what they do", () => {
    const told = { publicMessage: "Sorry" };
    expect(applyMove(open, attempt("STAFF", "DECLINE", told), FILED_AT).state).toBe("REFUSED");
    const refused = { ...open, outcome: "NOT_COVERED" } as const;
    expect(applyMove(refused, attempt("STAFF", "DECLINE", told), FILED_AT).state).toBe("MOVED");
    const declined = { ...refused, category: "DECLINED" } as const;
    expect(offered(declined, "SYSTEM", "ACCEPT")?.allowed).toBe(false);
    expect(offered({ ...declined, outcome: "LIMITED" }, "SYSTEM", "ACCEPT")?.allowed).toBe(true);
  });

  it("lets no customer assign anybody", () => {
    const waiting = { ...open, category: "WAITING_FOR_CUSTOMER" } as const;
    const answer = attempt("CUSTOMER", "ANSWER", { publicMessage: "Here", assignee: "the best one" });
    expect(applyMove(waiting, answer, FILED_AT)).toMatchObject({ request: { assignee: "lin" } });
  });

  it("notes the moment in UTC, however it was written", () => {
    const taken = applyMove({ ...open, category: "NEW" }, attempt("STAFF", "TAKE_ON"), "2026-11-23T10:00:00+01:00");
    expect(taken).toMatchObject({ request: { category: "OPEN", categorySince: "2026-11-23T09:00:00Z" } });
  });

  it("asks for an instant where it is given none", () => {
    expect(() => movesFor(open, "STAFF", "yesterday")).toThrow(/^at: "yesterday" is not an instant/);
  });
});

describe("whatever is tried", () => {
  const anyLife = fc
    .tuple(anyFiledRequest, fc.array(anyAttempt, { maxLength: 40 }))
    .map(([filed, attempts]) => livesOf(filed, attempts));

  it("nothing happens that the table does not name", () => {
    const steps = new Set(movesTable().map(({ from, to }) => `${from} ${to}`));
    fc.assert(
      fc.property(anyLife, (lives) => {
        for (const [index, { category }] of lives.entries()) {
          const before = lives[index - 1];
          if (before !== undefined) expect(steps).toContain(`${before.category} ${category}`);
        }
      }),
    );
  });

  it("[6.4] what is merged is closed, and a close is announced only while waiting for the customer", () => {
    fc.assert(
      fc.property(anyLife, (lives) => {
        for (const { category, mergedInto, closeAnnouncedFor } of lives) {
          if (mergedInto !== null) expect(category).toBe("CLOSED");
          if (closeAnnouncedFor !== null) expect(category).toBe("WAITING_FOR_CUSTOMER");
        }
      }),
    );
  });

  it("a move succeeds exactly where it is offered and comes with all that it needs", () => {
    fc.assert(
      fc.property(anyLife, anyAttempt, (lives, tried) => {
        const request = lives.at(-1);
        if (request === undefined) return;
        const at = afterDays(60);
        const offer = offered(request, tried.by, tried.move, at);
        const result = applyMove(request, tried, at);
        const has = { REASON: "reason", PUBLIC_MESSAGE: "publicMessage" } as const;
        const others = { ASSIGNEE: "assignee", OTHER_REQUEST: "otherRequest" } as const;
        const field = { ...has, ...others };
        const complete = offer?.needs.every((need) => (tried.details[field[need]] ?? "").trim() !== "") ?? false;
        expect(result.state === "MOVED").toBe((offer?.allowed ?? false) && complete);
      }),
    );
  });

  it("an offer says why not exactly where it does not allow the move", () => {
    fc.assert(
      fc.property(anyLife, anyAttempt, (lives, { by }) => {
        for (const request of lives) {
          for (const { allowed, why } of movesFor(request, by, afterDays(10))) expect(why === null).toBe(allowed);
        }
      }),
    );
  });
});
