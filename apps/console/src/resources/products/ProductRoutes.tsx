import { lazy } from "react";
import { Route, Routes } from "react-router";
import { NotFoundPage } from "../../layout/NotFoundPage.tsx";
import ProductPage from "./ProductPage.tsx";

const ProductEditPage = lazy(() => import("./ProductEditPage.tsx"));

/** Everything under the address of a product: one line a page. */
export default function ProductRoutes() {
  return (
    <Routes>
      <Route index element={<ProductPage />} />
      <Route path="edit" element={<ProductEditPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
