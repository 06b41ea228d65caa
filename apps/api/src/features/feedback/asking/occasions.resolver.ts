import { NOT_ASKED_WORDS } from "@supportbook/policy";
import DataLoader from "dataloader";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { say } from "../../../platform/say.ts";
import { readsRequests, type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { FeedbackOccasionEntity } from "../record/feedback-occasion.entity.ts";
import { FeedbackOccasionType, NotAskedType } from "./occasion.type.ts";

@Resolver(() => SupportRequestType)
export class RequestOccasionsResolver {
  @FieldResolver(() => [FeedbackOccasionType], {
    description:
      "Each time it was processed, whether the customer was asked how the service was, the newest first, for staff with requests.read; empty for others.",
  })
  async feedbackOccasions(@Root() { id }: SupportRequestEntity, @Ctx() context: Context) {
    return readsRequests(context) ? await loaderFor(context, occasionsLoader).load(id) : [];
  }
}

@Resolver(() => FeedbackOccasionType)
export class OccasionFieldsResolver {
  @FieldResolver(() => [NotAskedType], { description: "Why it is not asked for; empty where it is." })
  reasons(@Root() { reasons }: FeedbackOccasionEntity, @Ctx() { locale }: Context): NotAskedType[] {
    return reasons.map((reason) => ({ reason, explanation: say(locale, NOT_ASKED_WORDS[reason]) }));
  }
}

function occasionsLoader({ db }: Context): DataLoader<string, FeedbackOccasionEntity[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const occasions = await db.getRepository(FeedbackOccasionEntity).find({
      where: { requestId: In([...ids]) },
      order: { at: "DESC", id: "ASC" },
    });
    const byRequest = Map.groupBy(occasions, ({ requestId }) => requestId);
    return ids.map((id) => byRequest.get(id) ?? []);
  });
}
