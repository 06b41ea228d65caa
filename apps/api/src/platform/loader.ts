import type DataLoader from "dataloader";
import type { Context } from "./context.ts";

type CreateLoader<K, V> = (context: Context) => DataLoader<K, V>;

const loadersOfRequest = new WeakMap<Context, Map<unknown, unknown>>();

/**
 * The loader that `create` makes, one per request, so that fields resolved side by side share one statement and no
 * request reads what another cached. `create` is the key: pass the same function, not a new closure.
 */
export function loaderFor<K, V>(context: Context, create: CreateLoader<K, V>): DataLoader<K, V> {
  let loaders = loadersOfRequest.get(context);
  if (loaders === undefined) {
    loaders = new Map();
    loadersOfRequest.set(context, loaders);
  }
  let loader = loaders.get(create) as DataLoader<K, V> | undefined;
  if (loader === undefined) {
    loader = create(context);
    loaders.set(create, loader);
  }
  return loader;
}

/** After a change: what the rest of the request asks for is read anew. */
export function forgetLoaded(context: Context): void {
  loadersOfRequest.delete(context);
}
