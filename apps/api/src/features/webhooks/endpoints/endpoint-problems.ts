import { badInput, type Refusal } from "../../../platform/refusal.ts";
import { EVENT_KINDS } from "../../requests/index.ts";
import { requireSendable } from "../sending/post-message.ts";
import { AddressRefused } from "../sending/public-address.ts";
import type { WebhookSettings } from "../webhook-settings.ts";

const LONGEST_URL = 2_000;
const LONGEST_DESCRIPTION = 200;

export interface EndpointFields {
  readonly url: string;
  readonly description: string;
  readonly kinds: readonly string[];
}

/** What is wrong with an endpoint; nothing where it can be kept. Where its name leads is judged when something is sent. */
export function endpointProblems({ url, description, kinds }: EndpointFields, settings: WebhookSettings): Refusal[] {
  return [...urlProblems(url, settings), ...descriptionProblems(description), ...kindProblems(kinds)];
}

function urlProblems(url: string, settings: WebhookSettings): Refusal[] {
  if (!URL.canParse(url) || url.length > LONGEST_URL || !/^https?:\/\//i.test(url)) {
    const text = {
      en: "Give the address of the receiver, such as https://hooks.example.com/support.",
      zh: "请填写接收方的地址，例如 https://hooks.example.com/support。",
    };
    return [badInput(["url"], text)];
  }
  const { username, password } = new URL(url);
  if (username !== "" || password !== "") {
    const text = {
      en: "Leave name and password out of the address: the signature tells the receiver who sends.",
      zh: "地址中不得包含用户名与密码：签名已表明发送方。",
    };
    return [badInput(["url"], text)];
  }
  try {
    requireSendable(url, settings);
    return [];
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    const text = {
      en: "The address must begin with https:// and lead to the public internet. An operator may allow more (WEBHOOK_ALLOW_HTTP, WEBHOOK_ALLOWED_NETWORKS).",
      zh: "地址必须以 https:// 开头并位于公共互联网。运维人员可放宽限制（WEBHOOK_ALLOW_HTTP、WEBHOOK_ALLOWED_NETWORKS）。",
    };
    return [badInput(["url"], text)];
  }
}

function descriptionProblems(description: string): Refusal[] {
  if (description.trim() !== "" && description.length <= LONGEST_DESCRIPTION) return [];
  const text = {
    en: `Say what the endpoint is for, in at most ${LONGEST_DESCRIPTION} characters.`,
    zh: `请用不超过 ${LONGEST_DESCRIPTION} 个字符说明该端点的用途。`,
  };
  return [badInput(["description"], text)];
}

function kindProblems(kinds: readonly string[]): Refusal[] {
  const known: readonly string[] = EVENT_KINDS;
  const unknown = kinds.filter((kind) => !known.includes(kind));
  if (unknown.length === 0) return [];
  const text = {
    en: `There are no events of the kind ${unknown.join(", ")}. The query webhookKinds lists them all.`,
    zh: `没有 ${unknown.join("、")} 类事件。可用 webhookKinds 查询全部种类。`,
  };
  return [badInput(["kinds"], text)];
}
