import type { AuthProvider } from "react-admin";
import { identifyCaller } from "./graphql-client.ts";
import { queryClient } from "./query-client.ts";
import { session } from "./sign-in/session.ts";
import { signIn } from "./sign-in/sign-in.ts";
import { anonymous, viewer } from "./sign-in/viewer.ts";

identifyCaller({
  accessToken: signIn.accessToken,
  replaceToken: signIn.replaceToken,
  onChangeRefused: () => session.change({ changeRefused: session.current().phase === "over" }),
});

let phase = session.current().phase;
session.subscribe(() => {
  const before = phase;
  phase = session.current().phase;
  // Whose session is over is still known, and what he was doing stays on the screen.
  if (phase === before || phase === "over") return;
  viewer.forget();
  void queryClient.invalidateQueries();
});

const current = () => viewer.current().catch(() => anonymous);

/**
 * Tells react-admin who sits at the screen. Nobody is sent away for being anonymous: what is public is read without
 * signing in, and everything else is hidden by `canAccess` and refused by the API.
 */
export const authProvider: AuthProvider = {
  login: () => signIn.start(),
  async logout() {
    await signIn.end();
    // react-admin would show a page of its own after signing out; the reader is on his way already.
    return false;
  },
  async checkAuth() {},
  // A session that is over is told of beside the page: whoever is sent away loses a half-filled form.
  async checkError() {},
  async canAccess({ action, resource }) {
    return (await current()).may(action, resource);
  },
  async getIdentity() {
    const { person } = await current();
    return { id: person?.subject ?? "anonymous", fullName: person?.name ?? "" };
  },
};
