import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testSecretsKey } from "../../../../test/api-process.ts";
import { type MailBed, openMailBed } from "../mail-testbed.ts";
import { asked, mail, person, said } from "./answers-testbed.ts";

const PROGRAM = fileURLToPath(new URL("../../../../../../infra/supportbook.ts", import.meta.url));

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed();
});
afterAll(() => bed.close());

describe("an answer by mail", () => {
  it("comes through the pipe of a mail server, which is told to try again later where it cannot be taken now", async () => {
    const gus = person("Gus");
    const { request, byAddress } = await asked(bed, gus);
    const raw = mail(gus.email, byAddress, "Through the pipe");
    const piped = await pipe(raw, bed.api.databaseUrl);
    expect(piped).toEqual({ status: 0, output: "TAKEN\n" });
    expect(await said(bed, request)).toContain("CUSTOMER Through the pipe");
    expect((await pipe(raw, "postgres://nobody@127.0.0.1:1/nowhere")).status).toBe(75);
  });
});

/** The program itself, as a mail server starts it for each mail. */
async function pipe(raw: string, databaseUrl: string) {
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    SECRETS_KEY: testSecretsKey.toString("base64"),
    MAIL_FROM: "Vendor support <support@vendor.example>",
  };
  const child = spawn(process.execPath, [PROGRAM, "receive-mail"], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.on("error", () => undefined).end(raw);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, status] = await Promise.all([text(child.stdout), ended]);
  return { status, output };
}
