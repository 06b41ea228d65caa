import { spawnSync } from "node:child_process";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandAs, serverAccount } from "./server-account.ts";

const isRootOnLinux = platform() === "linux" && process.getuid?.() === 0;
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "supportbook-account-"));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

test.skipIf(isRootOnLinux)("an ordinary user's server runs as that user (needs not to be root)", async () => {
  expect(await serverAccount(directory)).toEqual({});
});

describe.skipIf(!isRootOnLinux)("as root on Linux", () => {
  test("the server is another account, which sees into a closed directory and yet cannot write there", async () => {
    const file = join(directory, "program");
    await writeFile(file, "", { mode: 0o755 });
    await chmod(directory, 0o700);
    const account = await serverAccount(join(directory, "database"));
    expect(account.uid).not.toBe(0);
    const script = `
      const fs = require("node:fs");
      fs.accessSync(process.argv[1], fs.constants.X_OK);
      try { fs.writeFileSync(process.argv[1], "x"); } catch (error) { console.log(process.getuid(), error.code); }`;
    const { program, before, identity } = await commandAs(account, process.execPath, [file]);
    const run = spawnSync(program, [...before, "-e", script, file], { ...identity, encoding: "utf8", cwd: "/" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(`${account.uid} EACCES\n`);
  });

  test("a data directory that has an owner keeps it", async () => {
    await chmod(directory, 0o755);
    await chown(directory, 12_345, 12_346);
    expect(await serverAccount(directory)).toEqual({ uid: 12_345, gid: 12_346 });
  });
});
