import type { Text } from "@supportbook/policy";
import { GraphQLError } from "graphql";
import { publishEnum } from "./enum.ts";

/** The one list of codes. A code never changes its meaning; its sentence may. */
const errorCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "CONFLICT",
  "RATE_LIMITED",
  "QUERY_TOO_COMPLEX",
  "INTERNAL",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

interface FaultKind {
  /** HTTP status of an answer that has no data because of this fault. */
  readonly status: number;
  readonly meaning: Text;
}

export const faultTable: Readonly<Record<ErrorCode, FaultKind>> = {
  UNAUTHENTICATED: { status: 401, meaning: { en: "Sign in first.", zh: "请先登录。" } },
  FORBIDDEN: {
    status: 403,
    meaning: { en: "You lack the permission that this needs.", zh: "您没有执行此操作的权限。" },
  },
  NOT_FOUND: { status: 404, meaning: { en: "There is no such thing.", zh: "找不到所请求的内容。" } },
  BAD_USER_INPUT: { status: 400, meaning: { en: "The request is not valid.", zh: "请求无效。" } },
  CONFLICT: {
    status: 409,
    meaning: { en: "Somebody else changed this in the meantime.", zh: "在此期间其他人已更改此内容。" },
  },
  RATE_LIMITED: { status: 429, meaning: { en: "Too many requests; wait a little.", zh: "请求过于频繁，请稍后再试。" } },
  QUERY_TOO_COMPLEX: {
    status: 400,
    meaning: { en: "The operation exceeds a limit of this server.", zh: "该操作超出服务器的限制。" },
  },
  INTERNAL: {
    status: 500,
    meaning: {
      en: "Something failed on our side. Quote the request id when you report it.",
      zh: "服务器内部错误。反馈问题时请提供请求编号。",
    },
  },
};

/** The codes as a GraphQL type. */
export const ErrorCodeEnum = publishEnum(errorCodes, {
  name: "ErrorCode",
  description: "Why something was refused. Codes never change; messages follow Accept-Language.",
  values: Object.fromEntries(errorCodes.map((code) => [code, faultTable[code].meaning.en])) as Record<
    ErrorCode,
    string
  >,
});

interface FaultDetails {
  /** Path of the argument or input field at fault, outermost first. */
  readonly field?: readonly string[];
  readonly [extension: string]: unknown;
}

/**
 * A failure that the caller is meant to read: its message and code reach the client as they are. Whatever else is thrown
 * is a bug and reaches the client as INTERNAL.
 */
export function fault(code: ErrorCode, message: string, details: FaultDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code } });
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(faultTable, code);
}
