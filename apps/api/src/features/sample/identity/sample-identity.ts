import type { JWTVerifyGetKey } from "jose";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import type { Logger } from "../../../platform/log.ts";
import type { SampleSignIn } from "./sample-provider.ts";

export interface SampleIdentity {
  readonly keys: JWTVerifyGetKey;
  readonly routes: ServeRoutes;
}

/** Invented people to sign in as. Only the sample mode may have it: whoever reaches this server can be any of them. */
export async function openSampleIdentity(signIn: SampleSignIn, log: Logger): Promise<SampleIdentity> {
  return await withWarningsLogged(log, async () => {
    // Outside the sample mode the provider's code is not even loaded.
    const [{ createSampleProvider }, { serveSampleProvider }] = await Promise.all([
      import("./sample-provider.ts"),
      import("./serve-sample-provider.ts"),
    ]);
    const sample = await createSampleProvider(signIn);
    return { keys: sample.keys, routes: (server) => serveSampleProvider(server, sample) };
  });
}

/**
 * While it is loaded and set up the library warns, on the console alone, that nothing survives a restart and that its
 * keys are not a deployment's. That is what this mode is for; the log keeps it without startling whoever starts it.
 */
async function withWarningsLogged<Result>(log: Logger, work: () => Promise<Result>): Promise<Result> {
  const { warn } = console;
  console.warn = (message: unknown) => log.debug({ from: "oidc-provider" }, String(message));
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
