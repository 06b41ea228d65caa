import type { Context } from "../../platform/context.ts";
import { MailEntity } from "./mail.entity.ts";
import type { MailKind } from "./mail-enums.ts";

/** The link of the newest mail of a kind about a request, as long as that is not sent; null where there is none. */
export async function unsentLink(
  { db, secrets }: Pick<Context, "db" | "secrets">,
  requestId: string,
  kind: MailKind,
): Promise<string | null> {
  const [mail] = await db
    .getRepository(MailEntity)
    .find({ where: { requestId, kind }, order: { createdAt: "DESC", id: "DESC" }, take: 1 });
  return mail?.sealedLink == null ? null : secrets.open(mail.sealedLink);
}
