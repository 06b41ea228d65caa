import { ViewerResolver } from "./viewer.resolver.ts";

export const staffResolvers = [ViewerResolver] as const;
