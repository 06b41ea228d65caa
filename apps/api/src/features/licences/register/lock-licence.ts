import type { EntityManager } from "typeorm";
import { noSuchLicence, staleLicence } from "./licence-refusal.ts";
import { LICENCE_COLUMNS, type LicenceRow } from "./licence-row.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Expected {
  readonly id: string;
  readonly expectedRevision: number;
}

/** The licence, which nobody else changes until the transaction ends. @throws Refused where it is gone or has moved on. */
export async function lockLicence(manager: EntityManager, { id, expectedRevision }: Expected): Promise<LicenceRow> {
  if (!UUID.test(id)) throw noSuchLicence();
  const statement = `SELECT ${LICENCE_COLUMNS} FROM licence l WHERE l.id = $1 FOR UPDATE`;
  const [licence] = await manager.query<LicenceRow[]>(statement, [id]);
  if (licence === undefined) throw noSuchLicence();
  if (licence.revision !== expectedRevision) throw staleLicence(licence, expectedRevision);
  return licence;
}
