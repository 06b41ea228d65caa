import { MILESTONE_FIELDS, MILESTONE_KINDS, setMilestone } from "@supportbook/policy";
import { requiredValue, textOr, valueOr } from "../../../platform/partial-input.ts";
import { NOTHING_SAID_OF_VERSION } from "../change/facts-of.ts";
import type { CatalogueProduct, VersionFacts } from "../snapshot/catalogue.ts";
import { successorOf } from "./find-to-edit.ts";
import type { CreateVersionInput, UpdateVersionInput, VersionDetailsInput } from "./version.input.ts";

/** The facts of a version that does not exist yet. @throws Refused where `product` does not have the successor. */
export function newVersionFacts(input: CreateVersionInput, product: CatalogueProduct): VersionFacts {
  return withDetails({ ...NOTHING_SAID_OF_VERSION, name: input.name.trim() }, input, product);
}

/** `facts` with what the input says: an absent field stays, null clears. @throws Refused where that cannot be. */
export function withVersionInput(
  facts: VersionFacts,
  input: UpdateVersionInput,
  product: CatalogueProduct,
): VersionFacts {
  const name = requiredValue("name", input.name, facts.name).trim();
  return withDetails({ ...facts, name }, input, product);
}

function withDetails(facts: VersionFacts, input: VersionDetailsInput, product: CatalogueProduct): VersionFacts {
  const dated = withMilestones(facts, input);
  return {
    ...dated,
    label: textOr(input.label, facts.label),
    codename: textOr(input.codename, facts.codename),
    longTermSupport: valueOr(input.longTermSupport, facts.longTermSupport, false),
    longTermSupportFrom: valueOr(input.longTermSupportFrom, facts.longTermSupportFrom, null),
    discontinued: valueOr(input.discontinued, facts.discontinued, null),
    discontinuedOn: valueOr(input.discontinuedOn, facts.discontinuedOn, null),
    latestBuild: textOr(input.latestBuild, facts.latestBuild),
    latestBuildOn: valueOr(input.latestBuildOn, facts.latestBuildOn, null),
    latestBuildUrl: textOr(input.latestBuildUrl, facts.latestBuildUrl),
    successorId:
      typeof input.successor === "string"
        ? successorOf(product, input.successor)
        : valueOr(input.successor, facts.successorId, null),
  };
}

/** Dates first; what the input says outright of passed and unannounced milestones has the last word. */
function withMilestones(facts: VersionFacts, input: VersionDetailsInput): VersionFacts {
  let moved = facts;
  for (const kind of MILESTONE_KINDS) {
    const date = input[MILESTONE_FIELDS[kind]];
    if (date !== undefined && date !== facts[MILESTONE_FIELDS[kind]]) moved = setMilestone(moved, kind, date);
  }
  return {
    ...moved,
    endedOnUnknownDate: valueOr(input.endedOnUnknownDate, moved.endedOnUnknownDate, false),
    undatedMilestones: valueOr(input.undatedMilestones, moved.undatedMilestones, []),
    unannouncedMilestones: valueOr(input.unannouncedMilestones, moved.unannouncedMilestones, []),
  };
}
