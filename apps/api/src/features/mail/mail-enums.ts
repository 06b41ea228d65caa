import { publishEnum } from "../../platform/enum.ts";

export const MAIL_KINDS = ["REQUEST", "ANSWER", "LICENCE_EXPIRY", "FEEDBACK", "FEEDBACK_REPORT"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const MailKindEnum = publishEnum<MailKind>(MAIL_KINDS, {
  name: "MailKind",
  description: "What a mail is about.",
  values: {
    REQUEST: "A support request: what was said, or what became of it.",
    ANSWER: "A mail that came in and could not be taken.",
    LICENCE_EXPIRY: "A licence that ends.",
    FEEDBACK: "Feedback on a request that was processed: somebody is asked for it.",
    FEEDBACK_REPORT: "Figures of feedback that staff has mailed.",
  },
});

export const MAIL_STATES = ["WAITING", "SENT", "FAILED", "KEPT"] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MailStateEnum = publishEnum<MailState>(MAIL_STATES, {
  name: "MailState",
  description: "What became of a mail.",
  values: {
    WAITING: "It is to be sent, or to be tried again.",
    SENT: "The mail server has taken it.",
    FAILED: "The mail server refused it for good, or was asked too often.",
    KEPT: "It is not sent, since no mail server is set up: it can be read here alone.",
  },
});

export const RECEIVED_STATES = ["TAKEN", "REJECTED", "IGNORED"] as const;
export type ReceivedState = (typeof RECEIVED_STATES)[number];

export const ReceivedStateEnum = publishEnum<ReceivedState>(RECEIVED_STATES, {
  name: "ReceivedMailState",
  description: "What became of a mail that came in.",
  values: {
    TAKEN: "It is a message of its request.",
    REJECTED: "It was not taken, and its sender was told what to do instead, once a day at most.",
    IGNORED: "It was not taken and is not answered: a machine wrote it.",
  },
});

export const REJECTIONS = ["NO_REQUEST", "NOT_THEIRS", "ENDED", "EMPTY", "AUTOMATIC", "NO_SENDER"] as const;
/** Why a mail was not taken. */
export type Rejection = (typeof REJECTIONS)[number];
