import { createHash } from "node:crypto";
import type { Text } from "@supportbook/policy";
import type { FastifyReply } from "fastify";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { Html, html } from "./html.ts";

/** Dark on white at 7 to 1 and more; nothing is told by colour alone. */
const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1b1b1b;font:1.0625rem/1.5 system-ui,sans-serif}
header,main{max-width:40rem;margin:0 auto;padding:1rem}
header{text-align:end}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.2rem}
p,label,legend,li{overflow-wrap:anywhere}
fieldset{border:0;margin:0 0 1.75rem;padding:0;min-width:0}
legend,.question{font-weight:600;padding:0}
.ends{display:flex;justify-content:space-between;gap:1rem;margin:.25rem 0;color:#444}
.steps{display:flex;flex-wrap:wrap;gap:.5rem;margin:.25rem 0}
.steps label{display:flex;align-items:center;gap:.4rem;min-height:2.75rem;padding:.25rem .7rem;border:1px solid #666;border-radius:.4rem}
input[type=radio]{width:1.2rem;height:1.2rem;margin:0}
textarea{display:block;width:100%;min-height:8rem;margin-top:.5rem;padding:.5rem;border:1px solid #666;border-radius:.4rem;font:inherit;color:inherit}
button{min-height:2.75rem;padding:.5rem 1.25rem;border:2px solid #0b4a8f;border-radius:.4rem;background:#0b4a8f;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button.quiet{background:#fff;color:#0b4a8f}
a{color:#0b4a8f}
:focus-visible{outline:3px solid #0b4a8f;outline-offset:2px}
.errors{border:3px solid #a30000;border-radius:.4rem;padding:.75rem 1rem;margin-bottom:1.5rem}
.errors h2{margin:0}
.error{color:#a30000;font-weight:600;margin:.25rem 0}
.hint{color:#444;margin:.25rem 0}
.choice{border-top:1px solid #666;margin-top:2.5rem;padding-top:1rem}
@media print{button,header{display:none}}
`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

export interface SurveyPage {
  readonly status: number;
  readonly locale: Locale;
  readonly title: Text;
  readonly body: Html;
  /** Where the same page is in the other language; left out where it cannot be shown again. */
  readonly languages?: boolean;
  readonly hasErrors?: boolean;
}

const OTHER_LANGUAGE: Readonly<Record<Locale, { readonly locale: Locale; readonly name: string }>> = {
  en: { locale: "zh-CN", name: "简体中文" },
  "zh-CN": { locale: "en", name: "English" },
};

/** A whole page. What it holds is its reader's alone: nobody stores, frames, indexes or is told of its address. */
export function sendSurveyPage(reply: FastifyReply, page: SurveyPage): FastifyReply {
  return reply
    .code(page.status)
    .type("text/html; charset=utf-8")
    .header("content-language", page.locale)
    .header("content-security-policy", POLICY)
    .header("cache-control", "no-store")
    .header("referrer-policy", "no-referrer")
    .header("x-frame-options", "DENY")
    .header("x-robots-tag", "noindex, nofollow")
    .send(documentOf(page).text);
}

function documentOf({ locale, title, body, languages, hasErrors }: SurveyPage): Html {
  const heading = say(locale, title);
  const prefix = hasErrors ? `${say(locale, { en: "Error: ", zh: "错误：" })}` : "";
  const other = OTHER_LANGUAGE[locale];
  const switcher = languages
    ? html`<header><nav><a href="?lang=${other.locale}" lang="${other.locale}" hreflang="${other.locale}">${other.name}</a></nav></header>`
    : new Html("");
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${prefix}${heading}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${switcher}
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}
