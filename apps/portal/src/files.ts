import { DetailedError, Upload } from "tus-js-client";
import { fetchFromServer } from "./graphql-client.ts";
import { language } from "./language.ts";
import { session } from "./session.ts";

/** Small enough to arrive within the server's time for one request over a slow line. */
const PIECE = 1024 * 1024;

export interface SentFile {
  /** To be named by the request or message that it goes with, within a day. */
  readonly id: string;
  readonly name: string;
}

export interface SendingFile {
  readonly file: File;
  /** Of an existing request; left out before it is filed. */
  readonly request?: string | undefined;
  readonly isSample: boolean;
  readonly onProgress: (percent: number) => void;
}

/**
 * Sends a file in pieces, by the tus protocol. A second call with the same file goes on where the first one broke off.
 * @throws Error with the server's sentence; empty where none came.
 */
export async function sendFile({ file, request, isSample, onProgress }: SendingFile): Promise<SentFile> {
  const { promise, resolve, reject } = Promise.withResolvers<SentFile>();
  const upload: Upload = new Upload(file, {
    endpoint: new URL("/attachments/uploads", location.href).href,
    chunkSize: PIECE,
    retryDelays: [500, 2_000, 5_000],
    metadata: {
      filename: file.name,
      ...(file.type === "" ? {} : { filetype: file.type }),
      ...(request === undefined ? {} : { request, draft: "true" }),
      sample: String(isSample),
    },
    fingerprint: async () => [request ?? "new", isSample, file.name, file.size, file.lastModified].join("/"),
    removeFingerprintOnSuccess: true,
    async onBeforeRequest(piece) {
      piece.setHeader("authorization", `Bearer ${await session.accessToken()}`);
      piece.setHeader("accept-language", language.current());
    },
    onProgress: (sent, size) => onProgress(Math.floor((100 * sent) / Math.max(size ?? sent, 1))),
    onSuccess: () => resolve({ id: upload.url?.split("/").at(-1) ?? "", name: file.name }),
    onError: (error) => reject(new Error(sentenceIn(error))),
  });
  const [before] = await upload.findPreviousUploads();
  if (before !== undefined) upload.resumeFromPreviousUpload(before);
  upload.start();
  return await promise;
}

function sentenceIn(error: Error | DetailedError): string {
  if (!(error instanceof DetailedError)) return "";
  try {
    const { errors } = JSON.parse(error.originalResponse?.getBody() ?? "{}") as { errors?: { message: string }[] };
    return errors?.[0]?.message ?? "";
  } catch {
    return "";
  }
}

/** Saves an attachment; its address is of no use without the token. */
export async function saveFile(path: string, name: string): Promise<void> {
  const response = await fetchFromServer(path);
  if (!response.ok) throw new Error("");
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads address and name a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
