import { SavedViewEntity } from "./saved-view.entity.ts";
import { ViewsResolver } from "./views.resolver.ts";

export const viewsEntities = [SavedViewEntity];
export const viewsResolvers = [ViewsResolver] as const;
