import { admin, agent, customer } from "../accounts/accounts-testbed.ts";
import { type AttachmentsBed, openAttachmentsBed } from "../attachments/attachments-testbed.ts";
import type { Data } from "../requests/requests-testbed.ts";

export const ann = customer("Ann");
export const TASK = `id utilityName state why instructions collects dueAt overdue acts askedByName withdrawalReason
  consentedAt consentedByName refusedByName refusalReason resultNote checkReason remindedAt revision attachment { id name }`;
const TASK_PAYLOAD = `task { ${TASK} } request { id revision category messages(first: 20) { nodes { authorKind body attachments { id } } }
  events(first: 50) { nodes { kind actorKind data } } }`;
const UTILITY_PAYLOAD = "utility { id name products { slug } retired revision history { action } }";

const CHANGES = {
  saveDiagnosticUtility: ["SaveDiagnosticUtilityInput", UTILITY_PAYLOAD],
  retireDiagnosticUtility: ["RetireDiagnosticUtilityInput", UTILITY_PAYLOAD],
  requestTask: ["RequestTaskInput", TASK_PAYLOAD],
  checkTask: ["CheckTaskInput", TASK_PAYLOAD],
  withdrawTask: ["WithdrawTaskInput", TASK_PAYLOAD],
  consentToTask: ["SeenTaskInput", TASK_PAYLOAD],
  refuseTask: ["RefuseTaskInput", TASK_PAYLOAD],
  deliverTask: ["DeliverTaskInput", TASK_PAYLOAD],
} as const;

export type TaskChange = keyof typeof CHANGES;

export function collector(some: object = {}): object {
  return {
    name: "Sample Collector",
    url: "https://download.example.com/collector",
    instructionsEn: "Start it and send the archive.",
    instructionsZh: "运行后发送压缩包。",
    collectsEn: "Versions of programs.",
    collectsZh: "程序版本。",
    products: ["harbour-guard"],
    ...some,
  };
}

export const onTask = ({ id, revision }: Data) => ({ task: id, expectedRevision: revision });

export interface TasksBed extends AttachmentsBed {
  /** That a customer may be asked to run. */
  readonly utility: Data;
}

export async function openTasksBed(): Promise<TasksBed> {
  const bed = { ...(await openAttachmentsBed()), utility: null };
  const { utility } = await tasksOf(() => bed).done("saveDiagnosticUtility", collector(), admin);
  return { ...bed, utility };
}

/** What is done to tasks, on the server that there is by then. */
export function tasksOf(bedNow: () => TasksBed) {
  async function change(name: TaskChange, input: object, actor = agent): Promise<Data> {
    const [type, selection] = CHANGES[name];
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`;
    return (await bedNow().ask(document, { input }, { actor }))[name];
  }

  async function done(name: TaskChange, input: object, actor = agent): Promise<Data> {
    const payload = await change(name, input, actor);
    if (payload.userErrors.length > 0) throw new Error(payload.userErrors[0].message);
    return payload;
  }

  const onRequest = ({ id, revision }: Data) => ({
    id,
    expectedRevision: revision,
    utility: bedNow().utility.id,
    why: "To see what stops",
  });

  async function asked(some: object = {}): Promise<Data> {
    const request = await bedNow().filed(ann);
    return await done("requestTask", { ...onRequest(request), ...some });
  }

  async function delivered(): Promise<Data> {
    const { task } = await asked();
    const agreed = await done("consentToTask", onTask(task), ann);
    return await done("deliverTask", { ...onTask(agreed.task), note: "Version 2.1.0.7" }, ann);
  }

  return { change, done, onRequest, asked, delivered };
}
