import type { JWTVerifyGetKey } from "jose";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import type { SampleSignIn } from "./sample-provider.ts";

export interface SampleIdentity {
  readonly keys: JWTVerifyGetKey;
  readonly routes: ServeRoutes;
}

/** Invented people to sign in as. Only the sample mode may have it: whoever reaches this server can be any of them. */
export async function openSampleIdentity(signIn: SampleSignIn): Promise<SampleIdentity> {
  // Outside the sample mode the provider's code is not even loaded.
  const [{ createSampleProvider }, { serveSampleProvider }] = await Promise.all([
    import("./sample-provider.ts"),
    import("./serve-sample-provider.ts"),
  ]);
  const sample = await createSampleProvider(signIn);
  return { keys: sample.keys, routes: (server) => serveSampleProvider(server, sample) };
}
