import { LICENCE_REASONS, LICENCE_STATUSES, type LicenceReason, type LicenceStatus } from "@supportbook/policy";
import { publishEnum } from "../../platform/enum.ts";
import {
  LICENCE_KINDS,
  LICENCE_SECRET_KINDS,
  type LicenceKind,
  type LicenceSecretKind,
} from "./register/licence.entity.ts";

export const LicenceStatusEnum = publishEnum<LicenceStatus>(LICENCE_STATUSES, {
  name: "LicenceStatus",
  description: "State of the licence for the application of the request",
  values: {
    VALID: "Valid and stored in the company account",
    NOT_STORED: "Valid, but not stored in the company account (clause 2.4)",
    EXPIRED: "Was valid and has run out",
    NOT_YET_VALID: "Starts later",
    BLOCKED: "Blocked by the vendor",
    OTHER_PRODUCT: "Valid, but for another application",
    NONE: "There is no licence",
  },
});

export const LicenceReasonEnum = publishEnum<LicenceReason>(LICENCE_REASONS, {
  name: "LicenceReason",
  description: "Why a licence, or an account for a product, stands as it does.",
  values: {
    CURRENT: "It is between its first and its last day, both included.",
    IN_GRACE: "Its last day is over, and the grace period of its product is not: it still counts as valid.",
    NOT_STORED: "It is valid and not stored in the company account (clause 2.4).",
    EXPIRED: "Its last day is over, and so is any grace period.",
    NOT_YET_VALID: "Its first day is still to come.",
    BLOCKED: "The vendor blocks it.",
    OTHER_PRODUCT: "A valid one is stored, for another product.",
    NONE: "There is none.",
  },
});

export const LicenceKindEnum = publishEnum<LicenceKind>(LICENCE_KINDS, {
  name: "LicenceKind",
  description: "On what terms a licence was issued. All kinds count alike for support.",
  values: {
    COMMERCIAL: "Sold, for a term or for good.",
    TRIAL: "Given for a time, to try the product.",
    NOT_FOR_RESALE: "Given to a partner, for demonstrations and the like.",
    SUBSCRIPTION: "Paid for period by period.",
  },
});

export const LicenceSecretKindEnum = publishEnum<LicenceSecretKind>(LICENCE_SECRET_KINDS, {
  name: "LicenceSecretKind",
  description: "What proves that somebody has the licence.",
  values: {
    ACTIVATION_CODE: "A code to be typed in.",
    KEY_FILE: "A file.",
  },
});
