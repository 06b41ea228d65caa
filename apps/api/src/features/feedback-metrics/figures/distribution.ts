import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { SCALE_COLUMNS, type ScaleWord } from "../../feedback/index.ts";
import type { FeedbackGroup, FeedbackStepShare } from "./metrics.type.ts";
import type { ShownGroup } from "./present-table.ts";

/** The steps of a scale in a group; null where they are suppressed. */
export function distributionIn(group: FeedbackGroup, scale: ScaleWord): FeedbackStepShare[] | null {
  return (group as ShownGroup).stepsOf(SCALE_COLUMNS[scale]);
}

/** Whether anything below a field asks for a distribution, so that nothing is counted for it in vain. */
export function asksForDistribution({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isAsked = ({ selections }: SelectionSetNode): boolean =>
    selections.some((each) => {
      if (each.kind === Kind.INLINE_FRAGMENT) return isAsked(each.selectionSet);
      if (each.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[each.name.value];
        return fragment !== undefined && isAsked(fragment.selectionSet);
      }
      return each.name.value === "distribution" || (each.selectionSet !== undefined && isAsked(each.selectionSet));
    });
  return fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && isAsked(selectionSet));
}
