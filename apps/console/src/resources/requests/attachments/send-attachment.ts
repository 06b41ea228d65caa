import { DetailedError, Upload } from "tus-js-client";
import { fetchHttpStack } from "./fetch-http-stack.ts";

/** Small enough to arrive within the server's time for one request over a slow line. */
const PIECE = 1024 * 1024;

export interface Sent {
  /** Of the upload, to be named by the message. */
  readonly id: string;
}

export interface AttachmentSending {
  /** Goes on where it stopped; at the beginning where it did not start yet. */
  start(): void;
  /** Stops for now; what has arrived stays. */
  pause(): void;
  /** Gives it up, here and on the server. */
  discard(): Promise<void>;
}

export interface SendingFile {
  readonly file: File;
  readonly requestId: string;
  readonly isSample: boolean;
  readonly onProgress: (bytes: number) => void;
  readonly onDone: (sent: Sent) => void;
  /** @param message the server's sentence; empty where none came. */
  readonly onFailure: (message: string) => void;
}

/** Sends a file in pieces. After a break, or in a window that was opened anew, it goes on where it stands. */
export function sendAttachment({ file, requestId, isSample, ...tell }: SendingFile): AttachmentSending {
  const upload: Upload = new Upload(file, {
    endpoint: new URL("/attachments/uploads", location.href).href,
    httpStack: fetchHttpStack,
    chunkSize: PIECE,
    retryDelays: [500, 2_000, 5_000],
    metadata: {
      filename: file.name,
      ...(file.type === "" ? {} : { filetype: file.type }),
      request: requestId,
      draft: "true",
      sample: String(isSample),
    },
    fingerprint: async () => [requestId, isSample, file.name, file.size, file.lastModified].join("/"),
    removeFingerprintOnSuccess: true,
    onProgress: tell.onProgress,
    onChunkComplete: (_size, accepted) => tell.onProgress(accepted),
    onSuccess: () => tell.onDone({ id: upload.url?.split("/").at(-1) ?? "" }),
    onError: (error) => tell.onFailure(sentenceIn(error)),
  });
  let isKnown = false;
  return {
    start() {
      void (isKnown ? Promise.resolve() : takeUp(upload)).then(() => upload.start());
      isKnown = true;
    },
    pause: () => void upload.abort(),
    async discard() {
      await upload.abort();
      if (upload.url !== null) await giveUp(upload.url);
    },
  };
}

/** Has what was sent of the same file before be gone on with. */
async function takeUp(upload: Upload): Promise<void> {
  const [before] = await upload.findPreviousUploads();
  if (before !== undefined) upload.resumeFromPreviousUpload(before);
}

/** Gives up an upload that no message names yet; what cannot be told to the server now, it clears by itself in a day. */
export async function giveUp(url: string): Promise<void> {
  await Upload.terminate(new URL(url, location.href).href, { httpStack: fetchHttpStack, retryDelays: null }).catch(
    () => undefined,
  );
}

interface Refusal {
  readonly errors?: readonly { readonly message?: string }[];
}

function sentenceIn(error: Error | DetailedError): string {
  if (!(error instanceof DetailedError)) return "";
  try {
    const { errors } = JSON.parse(error.originalResponse?.getBody() ?? "{}") as Refusal;
    return errors?.[0]?.message ?? "";
  } catch {
    return "";
  }
}
