import type { MoveName, RequestKind } from "@supportbook/policy";
import type { FileRequestInput } from "../../requests/index.ts";

/** Who files: the sample people that one signs in as, and two at home whom nobody signs in as. */
export type SampleAsker = "customer" | "company-admin" | "home" | "home-zh";

/** What happened so many hours before the system was filled. */
export interface SampleStep {
  readonly hoursAgo: number;
  readonly does: "ANSWER" | "NOTE" | "REPLY" | "ASSIGN" | "CONFIRM" | MoveName;
  readonly text?: string;
}

export interface SampleRequest {
  readonly by: SampleAsker;
  /** Number of the company account that it is for; none for people at home. */
  readonly account?: "A200001" | "A200604";
  readonly product: string;
  readonly version: string;
  readonly kind: RequestKind;
  readonly severity?: 1 | 2 | 3 | 4;
  readonly hoursAgo: number;
  readonly subject: string;
  readonly text: string;
  readonly answers?: FileRequestInput["answers"];
  /** What else is filed with it, as a sibling (2.3). */
  readonly also?: { readonly kind: RequestKind; readonly subject: string; readonly text: string };
  readonly steps: readonly SampleStep[];
}

const FILED_ANYWAY = "I know that this is not part of standard support; please look at it all the same.";

/** A desk in the middle of a working week: something of everything that staff meets. */
export const SAMPLE_REQUESTS: readonly SampleRequest[] = [
  {
    by: "customer",
    account: "A200604",
    product: "sample-endpoint-protection",
    version: "12.4",
    kind: "SOFTWARE_FAULT",
    severity: 1,
    hoursAgo: 1.2,
    subject: "Protection is off on all tills after the update",
    text: "Since the update this morning protection shows as switched off on 40 tills. Restarting one of them did not help.\n\nIs there a way to switch it on again from the console?",
    steps: [],
  },
  {
    by: "customer",
    account: "A200604",
    product: "sample-endpoint-protection",
    version: "12.4",
    kind: "SOFTWARE_FAULT",
    severity: 3,
    hoursAgo: 50,
    subject: "The weekly report arrives without its charts",
    text: "The mail with the weekly report has empty boxes where the charts were. The report in the console itself is complete.",
    steps: [
      { hoursAgo: 49, does: "TAKE_ON" },
      { hoursAgo: 48.5, does: "NOTE", text: "Seen with mail programs that block pictures; ask for the program first." },
      { hoursAgo: 48, does: "ASK_CUSTOMER", text: "Which mail program shows the empty boxes, and in which version?" },
    ],
  },
  {
    by: "company-admin",
    account: "A200001",
    product: "sample-endpoint-protection",
    version: "12.4",
    kind: "FALSE_POSITIVE",
    severity: 2,
    hoursAgo: 20,
    subject: "Our own order program is reported as malware",
    text: "Since yesterday order.exe, which we build ourselves, is moved to quarantine on every computer. We can send the file.",
    steps: [
      { hoursAgo: 19, does: "TAKE_ON" },
      {
        hoursAgo: 18.5,
        does: "REPLY",
        text: "Thank you, please attach the file as a sample. We look at it with priority.",
      },
      { hoursAgo: 5, does: "HAND_TO_VENDOR", text: "The laboratory has the sample." },
    ],
  },
  {
    by: "company-admin",
    account: "A200001",
    product: "sample-mail-gateway",
    version: "5.1",
    kind: "SOFTWARE_FAULT",
    severity: 3,
    hoursAgo: 30,
    subject: "Mails from one sender are delivered twice",
    text: "Every mail from our supplier arrives twice, ten minutes apart. The log shows one of them as released from quarantine.",
    steps: [{ hoursAgo: 28, does: "TAKE_ON" }],
  },
  {
    by: "company-admin",
    account: "A200001",
    product: "sample-endpoint-protection",
    version: "12.4",
    kind: "TRAINING",
    hoursAgo: 26,
    subject: "A course for two new administrators",
    text: `Two colleagues start next month and need an introduction to the console. ${FILED_ANYWAY}`,
    steps: [],
  },
  {
    by: "customer",
    account: "A200001",
    product: "sample-server-guard",
    version: "8.0",
    kind: "SOFTWARE_FAULT",
    severity: 2,
    hoursAgo: 70,
    subject: "Licence is shown as expired although we renewed it",
    text: `The server asks for a licence. We renewed by telephone last week. ${FILED_ANYWAY}`,
    steps: [
      { hoursAgo: 45, does: "TAKE_UP", text: "The order of the renewal was found; the register is being corrected." },
      {
        hoursAgo: 44,
        does: "REPLY",
        text: "We found your order. Until the licence is registered anew we look at the fault.",
      },
    ],
  },
  {
    by: "home",
    product: "sample-home-shield",
    version: "2026",
    kind: "DATABASE_UPDATE",
    severity: 3,
    hoursAgo: 6,
    subject: "Updates stop at 40 %",
    text: "The update of the databases stops at 40 % every time. The internet works otherwise.",
    steps: [],
  },
  {
    by: "home",
    product: "sample-home-shield",
    version: "2026",
    kind: "DISINFECTION_ADVICE",
    severity: 2,
    hoursAgo: 100,
    subject: "The browser opens advertisements by itself",
    text: "Since I installed a free game, the browser opens pages with advertisements. The scan finds nothing.",
    steps: [
      { hoursAgo: 96, does: "TAKE_ON" },
      { hoursAgo: 95, does: "ASK_CUSTOMER", text: "Please tell us the names of the browser's extensions." },
      { hoursAgo: 80, does: "ANSWER", text: "There is one called Sample Coupons that I do not remember." },
      {
        hoursAgo: 76,
        does: "RESOLVE",
        text: "Remove that extension, then run the full scan once. It should be quiet then.",
      },
    ],
  },
  {
    by: "home-zh",
    product: "sample-home-shield",
    version: "2026",
    kind: "SOFTWARE_FAULT",
    severity: 3,
    hoursAgo: 9,
    subject: "全盘扫描到一半停止",
    text: "昨天开始，全盘扫描到一半就停止，没有任何提示。重新安装后仍然如此。",
    also: { kind: "DOWNLOAD_HELP", subject: "找不到离线安装包", text: "另外，请问在哪里可以下载离线安装包？" },
    steps: [
      { hoursAgo: 8, does: "TAKE_ON" },
      { hoursAgo: 7.5, does: "ASK_CUSTOMER", text: "请问扫描停止时磁盘剩余空间有多少？" },
      { hoursAgo: 3, does: "ANSWER", text: "系统盘剩余 2 GB。" },
    ],
  },
  {
    by: "home-zh",
    product: "sample-pocket-guard",
    version: "5",
    kind: "ONLINE_ACCOUNT_HELP",
    severity: 4,
    hoursAgo: 400,
    subject: "无法在新手机上登录账户",
    text: "换了手机之后，账户提示设备数量已达上限。",
    steps: [
      { hoursAgo: 399, does: "TAKE_ON" },
      { hoursAgo: 398, does: "RESOLVE", text: "请在账户的“设备”页面移除旧手机，然后重新登录。" },
      { hoursAgo: 390, does: "CONFIRM" },
    ],
  },
];
