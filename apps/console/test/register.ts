import { randomBytes } from "node:crypto";
import { expect } from "vitest";
import { type Editor, openEditor } from "./editor.ts";

export interface TrialLicence {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly revision: number;
}

/** A support agent in the register, and the same person's way past the page to the API. */
export function openRegister(path: string, choices: Parameters<typeof openEditor>[1] = {}): Promise<Editor> {
  return openEditor(path, { as: "support-agent", ...choices });
}

const CREATE = `mutation ($input: CreateLicenceInput!) {
  createLicence(input: $input) { licence { id number revision } userErrors { message } } }`;

/** Letters and digits of which there are no others in the run. */
export function unique(): string {
  return randomBytes(5).toString("hex").toUpperCase();
}

/** A licence of its own for a test that changes it: other tests run beside it on the same data. */
export async function createTrialLicence(
  { ask }: Pick<Editor, "ask">,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<TrialLicence> {
  const name = unique();
  const code = `TRIAL-${name}`;
  const { createLicence } = await ask(CREATE, {
    input: {
      number: `T-${name}`,
      product: "sample-server-guard",
      kind: "COMMERCIAL",
      validFrom: "2026-01-01",
      validThrough: "2099-12-31",
      code,
      ...facts,
    },
  });
  expect(createLicence.userErrors).toEqual([]);
  return { ...createLicence.licence, code };
}
