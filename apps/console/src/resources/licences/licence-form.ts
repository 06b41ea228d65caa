import type { LicenceFactsFragment, LicenceKind } from "../../gql/licences.ts";

export const LICENCE_KINDS: readonly LicenceKind[] = ["COMMERCIAL", "SUBSCRIPTION", "TRIAL", "NOT_FOR_RESALE"];

/** What the form of a licence holds: texts as they are typed, dates as calendar dates. */
export interface LicenceForm {
  readonly number: string;
  readonly product: string | null;
  readonly edition: string;
  readonly kind: LicenceKind;
  readonly seats: string;
  readonly validFrom: string | null;
  readonly validThrough: string | null;
  readonly issuedTo: string | null;
  readonly secretKind: "ACTIVATION_CODE" | "KEY_FILE";
  readonly code: string;
  /** In base64. */
  readonly keyFile: string | null;
}

export const EMPTY_LICENCE: LicenceForm = {
  number: "",
  product: null,
  edition: "",
  kind: "COMMERCIAL",
  seats: "",
  validFrom: null,
  validThrough: null,
  issuedTo: null,
  secretKind: "ACTIVATION_CODE",
  code: "",
  keyFile: null,
};

export function licenceFormOf(licence: LicenceFactsFragment): LicenceForm {
  return {
    ...EMPTY_LICENCE,
    number: licence.number,
    product: licence.product.slug,
    edition: licence.edition ?? "",
    kind: licence.kind,
    seats: licence.seats === null ? "" : String(licence.seats),
    validFrom: licence.validFrom,
    validThrough: licence.validThrough,
    issuedTo: licence.issuedTo?.id ?? null,
  };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** The facts by the names of the API's inputs; null clears. */
export function licenceInputOf(form: LicenceForm) {
  return {
    product: form.product,
    edition: orNull(form.edition),
    kind: form.kind,
    seats: form.seats.trim() === "" ? null : Number(form.seats),
    validFrom: form.validFrom,
    validThrough: form.validThrough,
    issuedTo: form.issuedTo,
  };
}

/** The same with what only a new one is given: its number, and the code or key file that proves it. */
export function newLicenceInputOf(form: LicenceForm) {
  const secret = form.secretKind === "KEY_FILE" ? { keyFile: form.keyFile } : { code: orNull(form.code) };
  return { ...licenceInputOf(form), number: orNull(form.number), ...secret };
}
