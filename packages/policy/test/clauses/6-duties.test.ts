import { expect, test } from "vitest";
import { editions } from "../../src/index.ts";
import { answer, business, citing, home } from "../ask.ts";

const clauseOf = (id: string) => editions[0]?.clauses.find((clause) => clause.id === id);

test("[6.1] the commitment to the agreement stands for itself and is cited by no decision", () => {
  expect(clauseOf("6.1")).toMatchObject({ effect: { kind: "COMMITS" }, cases: [] });
  expect(clauseOf("6.1")?.standing).not.toBeNull();
  expect(citing(business(), "6.1")).toEqual([]);
});

test.each([["6.2"], ["6.4"]])("[%s] is a duty of the customer in every decision, a refusal too", (clause) => {
  for (const asked of [home(), business(), business({ phase: "ENDED" })]) {
    expect(answer(asked).duties.map((duty) => duty.clause)).toContain(clause);
    expect(citing(asked, clause)).toMatchObject([{ effect: "OBLIGES" }]);
  }
});

test("[6.3] feedback is nothing that a customer owes", () => {
  expect(clauseOf("6.3")?.effect).toEqual({ kind: "OBLIGES", bearer: "VENDOR" });
  expect(answer(home()).duties.map((duty) => duty.clause)).toEqual(["2.3", "6.2", "6.4"]);
});

test("[6.4] duties are findings of the same decision", () => {
  const { duties, findings } = answer(business({ problems: 2 }));
  expect(findings).toEqual(expect.arrayContaining([...duties]));
});
