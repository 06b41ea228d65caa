import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../../test/harness.ts";
import { agent } from "../../accounts/accounts-testbed.ts";
import { loadSample } from "../load-sample.ts";
import { playSampleRequests } from "./play-sample-requests.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
  await playSampleRequests(api.contextFor());
});
afterAll(() => api.close());

interface Shown {
  readonly subject: string;
  readonly category: string;
  readonly outcome: string;
  readonly siblings: readonly unknown[];
  readonly receipts: readonly { readonly replays: boolean }[];
}

it("the sample desk begins with requests in every state of work, each with a receipt that replays", async () => {
  const document = `{ requests(first: 50) { nodes {
    subject category outcome siblings { id } receipts { replays } } } }`;
  const { data, errors } = await api.query(document, {}, { actor: agent });
  expect(errors).toEqual([]);
  const shown: Shown[] = data.requests.nodes;
  const standing = Object.fromEntries(
    shown.map(({ subject, category, outcome }) => [subject, `${category} ${outcome}`]),
  );
  expect(standing).toEqual({
    "Protection is off on all tills after the update": "NEW COVERED",
    "The weekly report arrives without its charts": "WAITING_FOR_CUSTOMER COVERED",
    "Our own order program is reported as malware": "WAITING_FOR_VENDOR COVERED",
    "Mails from one sender are delivered twice": "OPEN LIMITED",
    "A course for two new administrators": "DECLINED NOT_COVERED",
    "Licence is shown as expired although we renewed it": "OPEN NOT_COVERED",
    "Updates stop at 40 %": "NEW COVERED",
    "The browser opens advertisements by itself": "RESOLVED COVERED",
    全盘扫描到一半停止: "OPEN COVERED",
    找不到离线安装包: "NEW COVERED",
    无法在新手机上登录账户: "CLOSED COVERED",
  });
  expect(shown.flatMap(({ receipts }) => receipts)).toEqual(shown.map(() => ({ replays: true })));
  expect(shown.filter(({ siblings }) => siblings.length === 1)).toHaveLength(2);
});
