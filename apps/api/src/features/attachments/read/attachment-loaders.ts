import DataLoader from "dataloader";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { readsRequests } from "../../requests/index.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";

type Row = RequestAttachmentEntity;

/** What is attached to requests, by their ids, in the order in which it was; without what is attached to notes of staff. */
export function attachmentsOfRequests(context: Context): DataLoader<string, Row[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await attached(context, "requestId", ids);
    return ids.map((id) => rows.filter(({ requestId }) => requestId === id));
  });
}

/** The same by the ids of messages that the caller reads. */
export function attachmentsOfMessages(context: Context): DataLoader<string, Row[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await attached(context, "messageId", ids);
    return ids.map((id) => rows.filter(({ messageId }) => messageId === id));
  });
}

async function attached(context: Context, by: "requestId" | "messageId", ids: readonly string[]): Promise<Row[]> {
  const select = context.db
    .getRepository(RequestAttachmentEntity)
    .createQueryBuilder("a")
    .where({ [by]: In([...ids]), state: In(["ATTACHED", "REMOVED"]) })
    .orderBy("a.attachedAt")
    .addOrderBy("a.id");
  if (!readsRequests(context)) {
    select.andWhere(
      `NOT EXISTS (SELECT 1 FROM request_message m WHERE m.id = a.message_id AND m.visibility <> 'PUBLIC')`,
    );
  }
  return await select.getMany();
}
