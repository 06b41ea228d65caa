import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the content of attachments lies, and how much there may be of it. */
export interface AttachmentSettings {
  /** Absolute; not used where `s3` is given. */
  readonly directory: string;
  readonly s3: S3Place | null;
  readonly limits: AttachmentLimits;
}

/** A bucket of any store that speaks S3. */
export interface S3Place {
  /** Null for that of AWS. */
  readonly endpoint: string | null;
  readonly bucket: string;
  readonly region: string;
  /** Null where the surroundings tell who we are, as the role of a machine does. */
  readonly key: { readonly id: string; readonly secret: string } | null;
  /** Whether the bucket is part of the path and not of the host name. */
  readonly pathStyle: boolean;
}

export interface AttachmentLimits {
  readonly fileBytes: number;
  readonly requestFiles: number;
  readonly requestBytes: number;
  /** Uploads that are not finished, or not attached yet. */
  readonly waitingPerPerson: number;
}

/** Uploads that are not attached by then are taken away. */
export const KEPT_UNATTACHED = { hours: 24 } as const;

const MEBIBYTE = 1024 * 1024;

export const USUAL_LIMITS: AttachmentLimits = {
  fileBytes: 256 * MEBIBYTE,
  requestFiles: 100,
  requestBytes: 2_048 * MEBIBYTE,
  waitingPerPerson: 20,
};

/** For tools and tests that name no place: of this process alone, and kept by nobody. */
export function passingAttachments(): AttachmentSettings {
  const directory = join(tmpdir(), `supportbook-attachments-${process.pid}`);
  return { directory, s3: null, limits: USUAL_LIMITS };
}
