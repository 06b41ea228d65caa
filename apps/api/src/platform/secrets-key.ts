import { Check, Column, type DataSource, Entity, PrimaryColumn, Unique } from "typeorm";
import type { Secrets } from "./secrets.ts";

declare module "./context.ts" {
  interface Context {
    readonly secrets: Secrets;
  }
}

/** Which key the secrets of this database were sealed with: one row, written by whoever comes first. */
@Entity("secrets_key")
@Unique("secrets_key_only_one", ["onlyOne"])
@Check("secrets_key_one_row", "only_one")
export class SecretsKeyEntity {
  @PrimaryColumn("text", { primaryKeyConstraintName: "secrets_key_pkey" })
  fingerprint: string;

  @Column("boolean", { name: "only_one", default: true })
  onlyOne: boolean;
}

/** The key of this process is not the key of the database: what is stored could not be read, nor found. */
export class WrongSecretsKey extends Error {
  override name = "WrongSecretsKey";
}

/**
 * A second key beside the first would write rows that nobody finds. So the first key is remembered by its fingerprint.
 * @throws WrongSecretsKey naming the variable and the remedy.
 */
export async function requireSecretsKey(db: DataSource, { fingerprint }: Secrets): Promise<void> {
  await db.query(`INSERT INTO secrets_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING`, [fingerprint]);
  const [row] = await db.query<{ fingerprint: string }[]>(`SELECT fingerprint FROM secrets_key`);
  if (row?.fingerprint === fingerprint) return;
  throw new WrongSecretsKey(
    "SECRETS_KEY is not the key that the activation codes of this database were sealed with. Give this process the " +
      "same SECRETS_KEY as the processes before it; a database that was used without one has the sample key.",
  );
}
