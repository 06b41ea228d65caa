import { readFile } from "node:fs/promises";
import pg from "pg";

const MS_PER_TICK = 10;

/** Tells what the database's processes used that serve one program, told apart by `application_name`. */
export interface DatabaseUsage {
  /** Processor time so far in milliseconds; null where the machine has no /proc to read it from. */
  cpuMsOf(applicationName: string): Promise<number | null>;
  close(): Promise<void>;
}

export async function openDatabaseUsage(databaseUrl: string): Promise<DatabaseUsage> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: "bench-usage" });
  await client.connect();
  return {
    async cpuMsOf(applicationName) {
      if (process.platform !== "linux") return null;
      const { rows } = await client.query<{ pid: number }>(
        "SELECT pid FROM pg_stat_activity WHERE application_name = $1",
        [applicationName],
      );
      const used = await Promise.all(rows.map(({ pid }) => cpuMsOfProcess(pid)));
      return used.reduce((sum, each) => sum + each, 0);
    },
    close: () => client.end(),
  };
}

async function cpuMsOfProcess(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1");
  // The program's name, in brackets, may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}
