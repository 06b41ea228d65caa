import { resolve } from "node:path";
import { z } from "zod";
// Not through the front door: what starts the programs reads the configuration without what the features stand on.
import { type AttachmentSettings, USUAL_LIMITS } from "./features/attachments/attachment-settings.ts";
import { wholeNumber } from "./platform/whole-number.ts";

const bytes = (preset: number) => wholeNumber(1_000, 1_000_000_000_000, preset);

const webAddress = z.string().refine((text) => /^https?:\/\/[^/]/.test(text) && URL.canParse(text), {
  error: "the web address of a store that speaks S3 is needed, for example https://s3.example.com",
});

/** Where attachments lie and how much there may be of them. */
export const attachmentVariables = {
  ATTACHMENT_DIR: z.string().optional(),
  ATTACHMENT_FILE_BYTES: bytes(USUAL_LIMITS.fileBytes),
  ATTACHMENT_REQUEST_FILES: wholeNumber(1, 10_000, USUAL_LIMITS.requestFiles),
  ATTACHMENT_REQUEST_BYTES: bytes(USUAL_LIMITS.requestBytes),
  ATTACHMENT_WAITING_UPLOADS: wholeNumber(1, 1_000, USUAL_LIMITS.waitingPerPerson),
  ATTACHMENT_BUCKET: z.string().optional(),
  ATTACHMENT_ENDPOINT: webAddress.optional(),
  ATTACHMENT_REGION: z.string().default("us-east-1"),
  ATTACHMENT_KEY_ID: z.string().optional(),
  ATTACHMENT_KEY_SECRET: z.string().optional(),
  ATTACHMENT_PATH_STYLE: z.stringbool({ error: "true or false is needed" }).default(false),
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What is said by halves. */
export function attachmentFaults(given: Environment): string[] {
  const { ATTACHMENT_BUCKET, ATTACHMENT_ENDPOINT, ATTACHMENT_KEY_ID, ATTACHMENT_KEY_SECRET, ATTACHMENT_DIR } = given;
  const faults: string[] = [];
  if (
    ATTACHMENT_BUCKET === undefined &&
    (ATTACHMENT_ENDPOINT ?? ATTACHMENT_KEY_ID ?? ATTACHMENT_KEY_SECRET) !== undefined
  ) {
    faults.push(
      "ATTACHMENT_BUCKET is missing: attachments would be kept on disk. Name the bucket, or remove the other lines of the store.",
    );
  }
  if ((ATTACHMENT_KEY_ID === undefined) !== (ATTACHMENT_KEY_SECRET === undefined)) {
    const missing = ATTACHMENT_KEY_ID === undefined ? "ATTACHMENT_KEY_ID" : "ATTACHMENT_KEY_SECRET";
    faults.push(`${missing} is missing: a key has two parts. Give both, or neither where the machine's role is used.`);
  }
  if (ATTACHMENT_BUCKET !== undefined && ATTACHMENT_DIR !== undefined) {
    faults.push(
      "ATTACHMENT_DIR is given beside ATTACHMENT_BUCKET: attachments lie in one place. Remove one of the two.",
    );
  }
  return faults;
}

type Read = z.output<z.ZodObject<typeof attachmentVariables>> & { readonly DATA_DIR: string };

/** @param repository what directories are relative to. */
export function attachmentSettings(read: Read, repository: string): AttachmentSettings {
  const { ATTACHMENT_BUCKET: bucket, ATTACHMENT_KEY_ID: id, ATTACHMENT_KEY_SECRET: secret } = read;
  return {
    directory: resolve(repository, read.ATTACHMENT_DIR ?? `${read.DATA_DIR}/attachments`),
    s3:
      bucket === undefined
        ? null
        : {
            bucket,
            endpoint: read.ATTACHMENT_ENDPOINT ?? null,
            region: read.ATTACHMENT_REGION,
            key: id === undefined || secret === undefined ? null : { id, secret },
            pathStyle: read.ATTACHMENT_PATH_STYLE,
          },
    limits: {
      fileBytes: read.ATTACHMENT_FILE_BYTES,
      requestFiles: read.ATTACHMENT_REQUEST_FILES,
      requestBytes: read.ATTACHMENT_REQUEST_BYTES,
      waitingPerPerson: read.ATTACHMENT_WAITING_UPLOADS,
    },
  };
}
