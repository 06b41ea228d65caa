import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";
import { addressOf, type Register } from "./register.ts";

/** @param address `licences`. @throws NOT_FOUND naming the registers that there are. */
export function registerAt({ locale, registerFiles }: Context, address: string): Register {
  const registers = [...registerFiles.registers.values()];
  const found = registers.find((register) => addressOf(register) === address);
  if (found !== undefined) return found;
  const known = registers.map(addressOf).join(", ");
  const shown = address.slice(0, 60);
  const text = {
    en: `There is no register "${shown}". There are: ${known}.`,
    zh: `没有登记册“${shown}”。现有：${known}。`,
  };
  throw fault("NOT_FOUND", say(locale, text), { field: ["register"] });
}
