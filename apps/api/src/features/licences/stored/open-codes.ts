import DataLoader from "dataloader";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";

/**
 * The code of a licence, or its key file in base64: unsealed, so only ever for an administrator of an account that keeps
 * the licence or that it was issued to.
 */
export async function openCode(context: Context, licenceId: string): Promise<string> {
  const sealed = await loaderFor(context, sealedLoader).load(licenceId);
  return context.secrets.open(sealed);
}

function sealedLoader({ db }: Context): DataLoader<string, Buffer> {
  return new DataLoader(async (ids: readonly string[]) => {
    const statement = `SELECT id, secret_sealed AS sealed FROM licence WHERE id = ANY($1::uuid[])`;
    const rows = await db.query<{ id: string; sealed: Buffer }[]>(statement, [ids]);
    const byId = new Map(rows.map(({ id, sealed }) => [id, sealed]));
    return ids.map((id) => byId.get(id) ?? new Error("the licence is gone"));
  });
}
