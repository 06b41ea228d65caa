import { ApiTokensResolver } from "./api-tokens.resolver.ts";
import { ViewerResolver } from "./viewer.resolver.ts";

export { ApiTokenEntity } from "./api-token.entity.ts";
export { recogniseApiToken } from "./recognise-api-token.ts";

export const staffResolvers = [ViewerResolver, ApiTokensResolver] as const;
