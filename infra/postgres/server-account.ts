import { execFile } from "node:child_process";
import { chown, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Who PostgreSQL runs as. `undefined` uid: as whoever runs us. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

/**
 * PostgreSQL refuses to run as root. As root the owner of an existing data directory is used, else the account
 * `postgres`, which is created when it is missing (containers, build machines).
 */
export async function serverAccount(dataDirectory: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await accountNamed("postgres")) ?? (await createAccount("postgres"));
}

async function accountNamed(name: string): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([execute("id", ["-u", name]), execute("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createAccount(name: string): Promise<ServerAccount> {
  try {
    await execute("useradd", ["--system", "--user-group", "--no-create-home", name]);
  } catch (cause) {
    // Two first starts at once: the other one may have created it.
    const account = await accountNamed(name);
    if (account) return account;
    throw new Error(
      `PostgreSQL does not run as root and the account "${name}" could not be created. ` +
        "Run as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause },
    );
  }
  return (await accountNamed(name)) ?? {};
}

/** Hands an empty directory to the account, so that the server may fill it. */
export async function giveTo(account: ServerAccount, path: string): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(path, account.uid, account.gid);
}

/** What to do where the system does not let a program pass through closed directories. */
export const CLOSED_DIRECTORY_REMEDY =
  "\nThe repository or DATA_DIR lies below a directory that only root may enter, and PostgreSQL does not run as root. " +
  "Move them, or open that directory (chmod o+x), or run as an ordinary user, or set DATABASE_URL.";

/**
 * The command that runs `program` as the account. A clone below a private directory of root (/root, mktemp -d) is
 * closed to every other account; there the program keeps one right of root's, to pass through directories.
 */
export async function commandAs(account: ServerAccount, program: string, reached: readonly string[]) {
  if (account.uid === undefined) return { program, before: [], identity: {} };
  const closed = (await Promise.all(reached.map(isClosedToOthers))).some(Boolean);
  if (!closed) return { program, before: [], identity: account };
  const before = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    "--clear-groups",
    // Without this bit access(2), which initdb asks about its neighbours, disregards the right.
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
    program,
  ];
  return { program: "setpriv", before, identity: {} };
}

async function isClosedToOthers(path: string): Promise<boolean> {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    const mode = await stat(directory).then(
      (found) => found.mode,
      () => 0o777,
    );
    if ((mode & 0o001) === 0) return true;
    if (directory === dirname(directory)) return false;
  }
}
