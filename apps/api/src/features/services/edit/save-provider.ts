import { randomUUID } from "node:crypto";
import type { Context } from "../../../platform/context.ts";
import { refuseAny } from "../../../platform/refusal.ts";
import { ServiceProviderEntity } from "../services.entity.ts";
import { changeServices, InTheWay, keep, type Outcome, type ServicesChange } from "./change-services.ts";
import { keptProviders, rowToEdit } from "./kept-rows.ts";
import type { CreateProviderInput, UpdateProviderInput } from "./provider.input.ts";
import { addressProblems, emailProblems, nameProblems, phoneProblems, tidyName, tidyText } from "./text-problems.ts";

type Facts = Omit<ServiceProviderEntity, "revision">;

export async function createProvider(context: Context, input: CreateProviderInput): Promise<Outcome> {
  const { reason } = input;
  return await changeServices(context, { action: "services.createProvider", reason }, async (change) => {
    const nothing = { id: randomUUID(), name: "", url: null, email: null, phone: null, retired: false };
    const after = factsFrom(input, nothing);
    await refuseFaults(change, after);
    return await keep(change, keptProviders, { before: null, after });
  });
}

export async function updateProvider(context: Context, input: UpdateProviderInput): Promise<Outcome> {
  const { id, expectedRevision, reason } = input;
  return await changeServices(context, { action: "services.updateProvider", reason }, async (change) => {
    const before = await rowToEdit(change, keptProviders, { field: "id", key: id, expectedRevision });
    const after = factsFrom(input, before);
    await refuseFaults(change, after);
    return await keep(change, keptProviders, { before, after });
  });
}

function factsFrom(input: Omit<UpdateProviderInput, "id" | "expectedRevision">, before: Facts): Facts {
  const { name, url, email, phone } = input;
  return {
    ...before,
    name: tidyName(name ?? before.name),
    url: url === undefined ? before.url : tidyText(url),
    email: email === undefined ? before.email : tidyText(email),
    phone: phone === undefined ? before.phone : tidyText(phone),
  };
}

async function refuseFaults({ manager }: ServicesChange, { id, name, url, email, phone }: Facts): Promise<void> {
  refuseAny([
    ...nameProblems(["name"], name),
    ...addressProblems(["url"], url),
    ...emailProblems(["email"], email),
    ...phoneProblems(["phone"], phone),
  ]);
  const rival = await manager.findOneBy(ServiceProviderEntity, { name });
  if (rival === null || rival.id === id) return;
  throw new InTheWay(rival.id, {
    field: ["name"],
    text: {
      en: `There is a provider "${name}" already. Choose another name, or change that one (id ${rival.id}).`,
      zh: `已有名为“${name}”的服务商。请另取名称，或更改该服务商（编号 ${rival.id}）。`,
    },
  });
}
