import type { AuthProvider } from "react-admin";
import { identifyCaller, RequestFailed } from "./graphql-client.ts";
import { signIn } from "./sign-in/sign-in.ts";
import { anonymous, viewer } from "./sign-in/viewer.ts";

identifyCaller({ accessToken: () => signIn.accessToken() });

/**
 * Tells react-admin who sits at the screen. Nobody is sent away for being anonymous: what is public is read without
 * signing in, and everything else is hidden by `canAccess` and refused by the API.
 */
export const authProvider: AuthProvider = {
  async login() {
    await signIn.start(location.pathname + location.search);
  },
  async logout() {
    viewer.forget();
    await signIn.end();
    // react-admin would show a page of its own after signing out; the reader stays where he may read.
    return false;
  },
  async checkAuth() {},
  async checkError(error: unknown) {
    if (!(error instanceof RequestFailed) || error.code !== "UNAUTHENTICATED") return;
    viewer.forget();
    // Without a redirect a half-filled form stays as it is; signing in happens beside it.
    signIn.announceExpiry();
  },
  async canAccess({ action, resource }) {
    // Who cannot be told apart is nobody: what is public is still read.
    return (await viewer.current().catch(() => anonymous)).may(action, resource);
  },
  async getIdentity() {
    const { name, subject } = await viewer.current().catch(() => anonymous);
    return { id: subject ?? "anonymous", fullName: name ?? "" };
  },
};
