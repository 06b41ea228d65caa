import { RequestFailed } from "../graphql-client.ts";
import { signIn } from "../sign-in/sign-in.ts";
import { type ExportedList, type ExportFormat, exportAddress } from "./export-address.ts";

/** Fetches the file with the reader's rights and has the browser keep it. @throws RequestFailed */
export async function downloadList(format: ExportFormat, exported: ExportedList): Promise<void> {
  const token = await signIn.accessToken();
  const headers: HeadersInit = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(exportAddress(format, exported), { headers }).catch(() => null);
  if (response === null) throw new RequestFailed("", { code: "OFFLINE", status: 0 });
  if (!response.ok) throw await failureOf(response);
  keep(await response.blob(), fileNameOf(response, format));
}

async function failureOf(response: Response): Promise<RequestFailed> {
  const answer = (await response.json().catch(() => ({}))) as {
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: never } }[];
  };
  const [fault] = answer.errors ?? [];
  return new RequestFailed(fault?.message ?? "", {
    code: fault?.extensions?.code ?? "INTERNAL",
    status: response.status,
    requestId: response.headers.get("x-request-id") ?? undefined,
  });
}

function fileNameOf(response: Response, format: ExportFormat): string {
  const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
  return named?.[1] ?? `lifecycle.${format}`;
}

function keep(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
