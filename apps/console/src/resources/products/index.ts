import { lazy } from "react";

export const ProductList = lazy(() => import("./ProductList.tsx"));
export const ProductPage = lazy(() => import("./ProductPage.tsx"));
