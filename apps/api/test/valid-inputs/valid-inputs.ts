import type { GraphQLSchema } from "graphql";
import { isPermission, may, OR, permissionIn } from "../../src/platform/permissions.ts";
import type { Valid } from "../bad-input-walk.ts";
import type { TestApi } from "../harness.ts";
import { neighbour } from "../two-companies.ts";
import { validOfAccounts } from "./accounts.ts";
import { validOfLifecycle, validOfServices } from "./catalogue.ts";
import { validOfDesk } from "./desk.ts";
import { validOfFeedback } from "./feedback.ts";
import { validOfRequests } from "./requests.ts";
import { boss, storeThings } from "./stored-things.ts";

/** Stores what they name, and gives an input for every mutation with who asks it. */
export async function validInputs(api: TestApi, schema: GraphQLSchema): Promise<Readonly<Record<string, Valid>>> {
  const the = await storeThings(api);
  const parts = [validOfAccounts, validOfLifecycle, validOfServices, validOfDesk, validOfRequests, validOfFeedback];
  const inputs = Object.assign({}, ...parts.map((part) => part(the)));
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return Object.fromEntries(
    mutations.flatMap(({ name, description }) => {
      const needed = permissionIn(description)?.split(OR) ?? [];
      const actor = needed.some((each) => isPermission(each) && may(boss, each)) ? boss : neighbour;
      return name in inputs ? [[name, { actor, ...inputs[name] }]] : [];
    }),
  );
}
