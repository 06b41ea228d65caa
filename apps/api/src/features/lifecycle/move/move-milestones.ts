import { hullOf } from "@supportbook/policy";
import { reasonOf, requiredReason } from "../../../platform/change-reason.ts";
import type { Context } from "../../../platform/context.ts";
import { type Refusal, Refused, refuseAny, userErrorsOf } from "../../../platform/refusal.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { problemsIn, versionProblems } from "../change/fact-problems.ts";
import { changedFields, versionFactsOf } from "../change/facts-of.ts";
import { productToEdit, versionToEdit } from "../edit/find-to-edit.ts";
import { versionCondition } from "../listing/catalogue-conditions.ts";
import type { Catalogue, CatalogueVersion } from "../snapshot/catalogue.ts";
import { today } from "../snapshot/phases.ts";
import { requireSightOfRetired } from "../snapshot/visibility.ts";
import type { MoveMilestonesInput, VersionAtRevision } from "./move-milestones.input.ts";
import type { MoveMilestonesPayload } from "./move-milestones.type.ts";
import { destinationOf, requireOneChoice } from "./move-order.ts";
import { type PlannedMove, planMove, tokenOf } from "./plan-milestone-moves.ts";

/** The moves of one order, and what stands in their way. */
interface Plan {
  readonly moves: readonly PlannedMove[];
  readonly token: string;
  /** Versions that are no longer as the caller saw them. */
  readonly conflicts: readonly CatalogueVersion[];
  readonly refusals: readonly Refusal[];
}

const NO_PLAN: Plan = { moves: [], token: "", conflicts: [], refusals: [] };

/** Moves one milestone of many versions in one change, or tells exactly what that would do. All or nothing. */
export async function moveMilestones(context: Context, input: MoveMilestonesInput): Promise<MoveMilestonesPayload> {
  let plan = NO_PLAN;
  try {
    requireOneChoice(input);
    requireSightOfRetired(context, input.filter?.retired);
    if (input.preview) {
      plan = planOf(context, context.catalogue.current(), input);
      refuseAny(plan.refusals);
      return payloadOf(plan, {});
    }
    const reason = requiredReason(input.reason);
    const { result, changed, changeId } = await changeCatalogue(
      context,
      { action: "lifecycle.moveMilestones", reason },
      async (writer, catalogue) => {
        plan = planOf(context, await catalogue(), input);
        refuseAny(plan.refusals);
        const moving = plan.moves.filter(({ skipped }) => skipped === null);
        await writer.reviseVersions(
          moving.map(({ version: { id, revision }, facts }) => ({ id, facts, expectedRevision: revision })),
        );
        return plan;
      },
    );
    return payloadOf(asItStandsNow(context, result), changed ? { changeId } : {});
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return payloadOf(plan, { refused: userErrorsOf(context, error) });
  }
}

function planOf(context: Context, catalogue: Catalogue, input: MoveMilestonesInput): Plan {
  if (input.preview) reasonOf(input.reason);
  const day = today(context);
  const versions = versionsOf(catalogue, input, day);
  const order = { milestone: input.milestone, destination: destinationOf(input) };
  const moves = versions.map((version) => planMove(version, order, day));
  const token = tokenOf(input.milestone, moves);
  const stale = staleAmong(catalogue, input.versions ?? []);
  const conflicts = stale.map(({ version }) => version);
  const inTheWay = [...stale.map(({ refusal }) => refusal), ...previewRefusals(input, token)];
  return { moves, token, conflicts, refusals: inTheWay.length > 0 ? inTheWay : brokenOrder(input, moves) };
}

function versionsOf(catalogue: Catalogue, { versions, filter }: MoveMilestonesInput, day: string): CatalogueVersion[] {
  if (filter != null) {
    // A product that there is not would match nothing, which looks like nothing to do.
    if (filter.product != null) productToEdit(catalogue, filter.product, ["filter", "product"]);
    return [...catalogue.versionById.values()].filter(versionCondition(filter, day));
  }
  return (versions ?? []).map(({ id }, place) => versionToEdit(catalogue, id, ["versions", String(place), "id"]));
}

function staleAmong(catalogue: Catalogue, versions: readonly VersionAtRevision[]) {
  return versions.flatMap(({ id, expectedRevision }, place) => {
    const version = catalogue.versionById.get(id);
    if (version === undefined || version.revision === expectedRevision) return [];
    const { name, product, revision } = version;
    const text = {
      en: `${product.slug} ${name} stands at revision ${revision}, not ${expectedRevision}. Look at it again, then send its present revision.`,
      zh: `${product.slug} ${name} 当前为第 ${revision} 次修订，而非第 ${expectedRevision} 次。请重新查看后提交当前修订号。`,
    };
    const field = ["versions", String(place), "expectedRevision"];
    return [{ version, refusal: { code: "CONFLICT", field, text } satisfies Refusal }];
  });
}

function previewRefusals({ filter, preview, expectedPreview }: MoveMilestonesInput, token: string): Refusal[] {
  const field = ["expectedPreview"];
  if (preview) return [];
  if (expectedPreview == null && filter != null) {
    const text = {
      en: "To apply to all that matches a filter, preview first and pass the previewToken as expectedPreview.",
      zh: "要应用于与筛选条件匹配的全部版本，请先预览，再将 previewToken 作为 expectedPreview 提交。",
    };
    return [{ code: "BAD_USER_INPUT", field, text }];
  }
  if (expectedPreview == null || expectedPreview === token) return [];
  const text = {
    en: "This would no longer do what the preview showed, because the catalogue moved on. The changes here are what it would do now: look at them, then pass the new previewToken.",
    zh: "目录已变化，结果将与预览不同。此处列出的是现在会发生的更改：请查看后提交新的 previewToken。",
  };
  return [{ code: "CONFLICT", field, text }];
}

/** Dates that the moves would put out of order; each names the version and both fields. */
function brokenOrder(input: MoveMilestonesInput, moves: readonly PlannedMove[]): Refusal[] {
  const destination = input.toDate == null ? "byDays" : "toDate";
  return moves.flatMap(({ version, facts, skipped }, place) => {
    if (skipped !== null) return [];
    const touched = changedFields(versionFactsOf(version), facts);
    const texts = new Map(problemsIn(touched, versionProblems(facts)).map(({ text }) => [text.en, text]));
    const field = input.versions == null ? [destination] : ["versions", String(place)];
    const of = `${version.product.slug} ${version.name}`;
    return [...texts.values()].map(({ en, zh }): Refusal => {
      return { code: "BAD_USER_INPUT", field, text: { en: `${of}: ${en}`, zh: `${of}：${zh}` } };
    });
  });
}

function asItStandsNow(context: Context, plan: Plan): Plan {
  const { versionById } = context.catalogue.current();
  const moves = plan.moves.map((move) => ({ ...move, version: versionById.get(move.version.id) ?? move.version }));
  return { ...plan, moves };
}

interface Came {
  readonly changeId?: string;
  readonly refused?: MoveMilestonesPayload["userErrors"];
}

function payloadOf({ moves, token, conflicts, refusals }: Plan, { changeId, refused }: Came): MoveMilestonesPayload {
  const moving = moves.filter(({ skipped }) => skipped === null);
  // A preview that only came too late can be taken as it stands now; one that breaks a rule cannot.
  const usable = moves.length > 0 && refusals.every(({ code }) => code === "CONFLICT") && conflicts.length === 0;
  return {
    changes: [...moves],
    counts: {
      matched: moves.length,
      moved: moving.length,
      skipped: moves.length - moving.length,
      shortened: moving.filter(({ shortensPromise }) => shortensPromise).length,
      phaseChanged: moving.filter(({ phaseBefore, phaseAfter }) => phaseBefore !== phaseAfter).length,
    },
    answersChange: hullOf(moving.flatMap(({ answersChange }) => (answersChange === null ? [] : [answersChange]))),
    previewToken: usable && changeId === undefined ? token : null,
    applied: changeId !== undefined,
    changeId: changeId ?? null,
    conflicts: [...conflicts],
    userErrors: refused ?? [],
  };
}
