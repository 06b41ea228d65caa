import { isDeepStrictEqual } from "node:util";
import type { EntityManager } from "typeorm";
import { changedParts } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { badInput, type Refusal, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { SCALE_WORDS } from "../feedback-scale.ts";
import { FeedbackSettingsEntity } from "./feedback-settings.entity.ts";
import type { SaveFeedbackSettingsInput } from "./settings.input.ts";
import type { FeedbackSettingsPayload } from "./settings.type.ts";

export const SETTINGS_TARGET = { targetType: "FeedbackSettings", targetId: "1" } as const;

/** Whether, when and what customers are asked now. */
export async function feedbackSettings(manager: EntityManager): Promise<FeedbackSettingsEntity> {
  return await manager.findOneByOrFail(FeedbackSettingsEntity, { id: 1 });
}

/** Somebody else changed the settings since the caller saw them. */
class StaleSettings extends Refused {
  constructor(revision: number) {
    const text = {
      en: `The settings stand at revision ${revision} now. Look at them, then send expectedRevision ${revision}.`,
      zh: `设置当前为第 ${revision} 次修订。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
  }
}

/** Settings that are saved as they stand change nothing. What was asked for before keeps its scales and its last day. */
export async function saveFeedbackSettings(
  context: Context,
  input: SaveFeedbackSettingsInput,
): Promise<FeedbackSettingsPayload> {
  try {
    const settings = await context.db.transaction((manager) => saveWithin(manager, context, input));
    return { settings, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const settings = error instanceof StaleSettings ? await feedbackSettings(context.db.manager) : null;
    return { settings, userErrors: userErrorsOf(context, error) };
  }
}

async function saveWithin(manager: EntityManager, context: Context, input: SaveFeedbackSettingsInput) {
  const lock = { mode: "pessimistic_write" } as const;
  const old = await manager.findOneOrFail(FeedbackSettingsEntity, { where: { id: 1 }, lock });
  if (old.revision !== input.expectedRevision) throw new StaleSettings(old.revision);
  refuseAny(problemsOf(input));
  const after = shown({ ...input, scales: SCALE_WORDS.filter((scale) => input.scales.includes(scale)) });
  const before = shown(old);
  if (isDeepStrictEqual(before, after)) return old;
  const changed = { ...after, revision: old.revision + 1 };
  await manager.update(FeedbackSettingsEntity, { id: 1 }, changed);
  const change = { ...SETTINGS_TARGET, targetLabel: "Asking for feedback", ...changedParts(before, after) };
  await context.audit.recordDone(manager, context, {
    action: "feedback.saveSettings",
    changes: [change],
    at: context.now(),
  });
  return { ...old, ...changed };
}

type Settable = Omit<FeedbackSettingsEntity, "id" | "revision">;

function shown({ enabled, scales, restDays, expiresAfterDays, suppressBelow }: Settable): Settable {
  return { enabled, scales, restDays, expiresAfterDays, suppressBelow };
}

const BOUNDS = {
  restDays: [0, 365],
  expiresAfterDays: [1, 90],
  suppressBelow: [3, 1000],
} as const;

function problemsOf(input: SaveFeedbackSettingsInput): Refusal[] {
  const numbers = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).flatMap((field) => {
    const [least, most] = BOUNDS[field];
    if (input[field] >= least && input[field] <= most) return [];
    const text = {
      en: `${field} is ${input[field]}; choose ${least} to ${most}.`,
      zh: `${field} 为 ${input[field]}；请选择 ${least} 到 ${most}。`,
    };
    return [badInput([field], text)];
  });
  const { length } = input.scales;
  if (length > 0 && length <= SCALE_WORDS.length) return numbers;
  const text = {
    en: `Choose at least one scale and each of the ${SCALE_WORDS.length} once, or turn asking off; these are ${length}.`,
    zh: `请至少选择一个量表，且 ${SCALE_WORDS.length} 个量表各只选一次，或关闭征求反馈；现有 ${length} 个。`,
  };
  return [...numbers, badInput(["scales"], text)];
}
