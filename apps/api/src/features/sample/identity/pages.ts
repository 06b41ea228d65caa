import { createHash } from "node:crypto";
import type { Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { samplePeople } from "./sample-people.ts";

const styles = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
  ul { list-style: none; padding: 0; }
  li { margin: 0 0 .75rem; }
  button { font: inherit; cursor: pointer; padding: .6rem 1rem; border: 1px solid; border-radius: .4rem; color: inherit; background: none; }
  li button { display: block; width: 100%; text-align: start; }
  li strong, li span { display: block; }
  button:hover, button:focus-visible { outline: 3px solid Highlight; outline-offset: 1px; }
`;

/** Signing out was asked for in the console; asking once more would only be in the way. */
const submitAtOnce = `document.getElementById("op.logoutForm").requestSubmit(document.getElementById("sign-out"));`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded; forms lead here, and from here back to the console. */
export function pagePolicy(consoleOrigins: readonly string[]): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self' ${consoleOrigins.join(" ")}`,
    `style-src ${hashOf(styles)}`,
    `script-src ${hashOf(submitAtOnce)}`,
  ].join("; ");
}

interface Page {
  readonly locale: Locale;
  readonly title: Text;
  /** HTML. */
  readonly body: string;
}

function page({ locale, title, body }: Page): string {
  const heading = escapeHtml(say(locale, title));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – Supportbook</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}

/** Whom one may be, as a button each; `action` is where the choice goes. */
export function signInPage(action: string, locale: Locale): string {
  const tell = (text: Text) => escapeHtml(say(locale, text));
  const people = samplePeople.map(
    ({ role, name, mayDo }) =>
      `<li><button name="person" value="${role}"><strong>${tell(name)}</strong><span>${tell(mayDo)}</span></button></li>`,
  );
  const other = locale === "en" ? { tag: "zh-CN", name: "中文" } : { tag: "en", name: "English" };
  const body = `<p>${tell({
    en: "This server runs with sample data. Choose whom to be; nobody here is real, and there is no password.",
    zh: "本服务器使用示例数据运行。请选择一个身份；均为虚构人物，无需密码。",
  })}</p>
<form method="post" action="${escapeHtml(action)}">
<ul>
${people.join("\n")}
</ul>
<p><button name="person" value="nobody">${tell({ en: "Cancel: go back without signing in", zh: "取消：不登录并返回" })}</button></p>
</form>
<p><a href="${escapeHtml(action)}?lang=${other.tag}" lang="${other.tag}" hreflang="${other.tag}">${other.name}</a></p>`;
  return page({ locale, title: { en: "Sign in as a sample person", zh: "以示例人物登录" }, body });
}

/** `form` is the provider's own, with what protects it from being forged. */
export function signOutPage(form: string, locale: Locale): string {
  const label = escapeHtml(say(locale, { en: "Sign out", zh: "退出登录" }));
  const body = `${form}
<p><button id="sign-out" form="op.logoutForm" name="logout" value="yes">${label}</button></p>
<script>${submitAtOnce}</script>`;
  return page({ locale, title: { en: "Sign out", zh: "退出登录" }, body });
}

/** Something is wrong with how one came here. */
export function troublePage(reason: Text, locale: Locale): string {
  const back = escapeHtml(say(locale, { en: "Go to the console and sign in there", zh: "前往控制台并在那里登录" }));
  const body = `<p>${escapeHtml(say(locale, reason))}</p>\n<p><a href="/console/">${back}</a></p>`;
  return page({ locale, title: { en: "You could not be signed in", zh: "无法登录" }, body });
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
