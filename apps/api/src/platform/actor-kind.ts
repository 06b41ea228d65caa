import { publishEnum } from "./enum.ts";

const actorKinds = ["PERSON", "MACHINE"] as const;
export type ActorKind = (typeof actorKinds)[number];

export const ActorKindEnum = publishEnum(actorKinds, {
  name: "ActorKind",
  description: "Who or what acts.",
  values: { PERSON: "Somebody who signed in.", MACHINE: "A program with an API token." },
});
