const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** `Message-ID`s of this system end in the domain that its mails come from. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** What a thread begins with: the mail that a request was filed, and for whoever got none a place that holds it together. */
export function rootId(requestId: string, domain: string): string {
  return `<request.${requestId}@${domain}>`;
}

/** The request that one of the ids is the beginning of; null where none is. */
export function requestOfRoot(ids: readonly string[], domain: string): string | null {
  const root = new RegExp(`^<request\\.(${UUID})@([^>]+)>$`);
  for (const id of ids) {
    const [, requestId, madeAt] = root.exec(id.toLowerCase()) ?? [];
    if (requestId !== undefined && madeAt === domain) return requestId;
  }
  return null;
}

/** Whether this system gave the id out: a mail that comes in under it went in a circle. */
export function isOwnId(id: string, domain: string): boolean {
  return (
    /^<(request|message|event|answer|notice|feedback|report)\.[^@>]+@([^>]+)>$/.exec(id.toLowerCase())?.[2] === domain
  );
}
