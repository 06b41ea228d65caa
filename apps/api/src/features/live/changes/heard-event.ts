import { type DataSource, In, IsNull } from "typeorm";
import { AccountMemberEntity } from "../../accounts/index.ts";
import { RequestEventEntity, SupportRequestEntity } from "../../requests/index.ts";

/** An event that was announced, with what tells for whom it could be. */
export interface HeardEvent {
  readonly event: RequestEventEntity;
  readonly request: SupportRequestEntity;
  /** Those who may follow all requests of the account, by their subjects. */
  readonly administrators: ReadonlySet<string>;
}

/** In the order of `ids`. What is read is read once for all subscribers of this process. */
export async function loadHeard({ manager }: DataSource, ids: readonly string[]): Promise<HeardEvent[]> {
  const events = await manager.findBy(RequestEventEntity, { id: In([...ids]) });
  const requests = await manager.findBy(SupportRequestEntity, {
    id: In([...new Set(events.map(({ requestId }) => requestId))]),
  });
  const accounts = [...new Set(requests.flatMap(({ accountId }) => accountId ?? []))];
  const members = await manager.findBy(AccountMemberEntity, {
    accountId: In(accounts),
    role: "ADMINISTRATOR",
    removedAt: IsNull(),
  });
  const byAccount = Map.groupBy(members, ({ accountId }) => accountId);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const requestOf = new Map(requests.map((request) => [request.id, request]));
  return ids.flatMap((id) => {
    const event = eventOf.get(id);
    const request = event && requestOf.get(event.requestId);
    if (event === undefined || request === undefined) return [];
    const administering = byAccount.get(request.accountId ?? "") ?? [];
    return [{ event, request, administrators: new Set(administering.map(({ subject }) => subject)) }];
  });
}
