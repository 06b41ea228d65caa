import { testDatabaseSetup } from "@supportbook/infra/test-database";
import { inventory } from "../src/persistence.ts";
import { migrate, openDatabase } from "../src/platform/database.ts";

export default testDatabaseSetup(async (url) => {
  const db = await openDatabase({ url, poolSize: 2, applicationName: "supportbook-test" }, inventory);
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
});
