import { createTestDatabase } from "@supportbook/infra/test-database";
import { startSampleApi } from "./sample-api.ts";

export interface OwnApi {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * An API over a database of its own, for tests that look at the whole catalogue: the one that all share also holds what
 * the tests beside it have changed.
 */
export async function startOwnApi(): Promise<OwnApi> {
  const database = await createTestDatabase();
  const api = await startSampleApi(database.url);
  return {
    origin: api.origin,
    async stop() {
      await api.stop();
      await database.drop();
    },
  };
}
