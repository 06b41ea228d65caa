import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { storableText } from "../../../platform/storable.ts";
import { safeFileName } from "./file-name.ts";

/** What somebody says about a file that is to come: the keys of `Upload-Metadata`. */
export interface UploadMetadata {
  /** `filename`. */
  readonly name: string;
  /** `filetype`. */
  readonly declaredType: string | null;
  /** `request`: what it is for. Left out where the request is still to be filed. */
  readonly request: string | null;
  /** `message`: of the request, by the uploader. */
  readonly message: string | null;
  /** `draft`: it waits until a message or a filing names it. Always so without a `request`. */
  readonly isDraft: boolean;
  /** `sample`: it is, or holds, malware. */
  readonly isMalwareSample: boolean;
  /** `passwordNote`: how the sample is opened. */
  readonly passwordNote: string | null;
}

const LONGEST_NOTE = 500;
const LONGEST_TYPE = 200;

type Given = Readonly<Record<string, string | null>>;

/** @throws BAD_USER_INPUT naming the key. */
export function uploadMetadata(context: Context, given: Given): UploadMetadata {
  const filename = given.filename ?? "";
  if (filename.trim() === "") {
    throw badMetadata(context, "filename", {
      en: "Upload-Metadata names no filename. Give the name of the file there, in base64.",
      zh: "Upload-Metadata 中没有 filename。请以 base64 给出文件名。",
    });
  }
  const passwordNote = textOf(given.passwordNote);
  if (passwordNote !== null && [...passwordNote].length > LONGEST_NOTE) {
    throw badMetadata(context, "passwordNote", {
      en: `passwordNote is longer than ${LONGEST_NOTE} characters. Say it shorter.`,
      zh: `passwordNote 超过 ${LONGEST_NOTE} 个字符。请缩短。`,
    });
  }
  const request = textOf(given.request);
  const isDraft = isTrue(context, given, "draft");
  return {
    name: storableText(safeFileName(filename)),
    declaredType: textOf(given.filetype)?.slice(0, LONGEST_TYPE) ?? null,
    request,
    message: textOf(given.message),
    isDraft: isDraft || request === null,
    isMalwareSample: isTrue(context, given, "sample"),
    passwordNote,
  };
}

function textOf(value: string | null | undefined): string | null {
  const text = storableText((value ?? "").trim());
  return text === "" ? null : text;
}

function isTrue(context: Context, given: Given, key: "draft" | "sample"): boolean {
  const value = given[key] ?? "false";
  if (value === "true" || value === "false") return value === "true";
  throw badMetadata(context, key, {
    en: `${key} in Upload-Metadata is true or false.`,
    zh: `Upload-Metadata 中的 ${key} 只能是 true 或 false。`,
  });
}

function badMetadata({ locale }: Context, key: string, text: { en: string; zh: string }) {
  return fault("BAD_USER_INPUT", say(locale, text), { field: ["upload-metadata", key] });
}
