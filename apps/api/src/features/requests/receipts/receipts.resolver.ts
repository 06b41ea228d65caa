import DataLoader from "dataloader";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { say } from "../../../platform/say.ts";
import { presentFinding, presentRemedy } from "../../coverage/index.ts";
import { SupportRequestType } from "../read/request.type.ts";
import { readsRequests } from "../read/visible-requests.ts";
import { RequestReceiptEntity } from "../record/request-record.entity.ts";
import type { SupportRequestEntity } from "../record/support-request.entity.ts";
import { RequestReceiptType } from "./receipt.type.ts";
import { decisionIn, factsIn, replays } from "./receipt-content.ts";

@Resolver(() => SupportRequestType)
export class RequestReceiptsResolver {
  @FieldResolver(() => [RequestReceiptType], { description: "What was decided about it, the first decision first." })
  async receipts(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestReceiptType[]> {
    const receipts = await loaderFor(context, receiptsLoader).load(id);
    return receipts.map((receipt) => presentReceipt(context, receipt));
  }
}

@Resolver(() => RequestReceiptType)
export class ReceiptFieldsResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the rules, asked the stored question again by the stored edition, give the stored decision.",
    complexity: 5,
  })
  replays(@Root() { stored }: RequestReceiptType): boolean {
    return replays(stored);
  }
}

/** A receipt in the caller's language. */
export function presentReceipt(context: Context, stored: RequestReceiptEntity): RequestReceiptType {
  const decision = decisionIn(stored);
  return {
    position: stored.position,
    edition: stored.edition,
    because: stored.position === 1 || readsRequests(context) ? stored.because : "DECIDED_AGAIN",
    madeAt: stored.madeAt,
    outcome: decision.outcome,
    guarantee: decision.guarantee,
    decidedBy: [...decision.decidedBy],
    findings: decision.findings.map((finding) => presentFinding(context, finding)),
    remedies: decision.remedies.map((remedy) => presentRemedy(context, remedy)),
    duties: decision.duties.map((finding) => presentFinding(context, finding)),
    openQuestions: [...decision.openQuestions],
    facts: factsIn(stored).established.map((fact) => ({ ...fact, detail: say(context.locale, fact.detail) })),
    question: stored.question,
    stored,
  };
}

function receiptsLoader({ db }: Context): DataLoader<string, RequestReceiptEntity[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const receipts = await db
      .getRepository(RequestReceiptEntity)
      .find({ where: { requestId: In([...ids]) }, order: { position: "ASC" } });
    const byRequest = Map.groupBy(receipts, ({ requestId }) => requestId);
    return ids.map((id) => byRequest.get(id) ?? []);
  });
}
