import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { loadSample } from "../index.ts";
import { peopleOf } from "./account-people.ts";
import { CODES_TO_TRY, TRIED_IN } from "./codes-to-try.ts";

let api: TestApi;
let accountId: string;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  const [account] = await api.db.query<{ id: string }[]>("SELECT id FROM company_account WHERE number = $1", [
    TRIED_IN,
  ]);
  accountId = account?.id ?? "";
});
afterAll(() => api.close());

const [{ subject, name, email }] = peopleOf({ number: TRIED_IN });
const actor = { subject, name, email, roles: ["company-admin"] };

describe("[2.4] a code to try", () => {
  // One after the other, as somebody would who tries them.
  it.each(CODES_TO_TRY)("$code is answered $answer: $why", async ({ code, product, answer }) => {
    const { data, errors } = await api.query(
      "mutation ($input: StoreLicenceInput!) { storeLicence(input: $input) { licence { id } refusal } }",
      { input: { accountId, code, product } },
      { actor },
    );
    expect(errors).toEqual([]);
    const { licence, refusal } = data.storeLicence;
    expect(licence === null ? refusal : "STORED").toBe(answer);
  });
});
