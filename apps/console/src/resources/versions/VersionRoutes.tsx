import { lazy } from "react";
import { Route, Routes } from "react-router";
import { NotFoundPage } from "../../layout/NotFoundPage.tsx";
import { VersionPage } from "./VersionPage.tsx";

const VersionEditPage = lazy(() => import("./VersionEditPage.tsx"));

/** Everything under the address of a version: one line a page. */
export default function VersionRoutes() {
  return (
    <Routes>
      <Route index element={<VersionPage />} />
      <Route path="edit" element={<VersionEditPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
