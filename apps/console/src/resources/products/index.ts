import { lazy } from "react";

export const ProductList = lazy(() => import("./ProductList.tsx"));
export const ProductRoutes = lazy(() => import("./ProductRoutes.tsx"));
export const ProductCreatePage = lazy(() => import("./ProductCreatePage.tsx"));
