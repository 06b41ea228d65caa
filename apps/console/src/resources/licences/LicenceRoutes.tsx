import { lazy } from "react";
import { Route, Routes } from "react-router";
import { NotFoundPage } from "../../layout/NotFoundPage.tsx";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import LicencePage from "./LicencePage.tsx";

const LicenceEditPage = lazy(() => import("./LicenceEditPage.tsx"));

/** Everything under the address of a licence: one line a page. */
export default function LicenceRoutes() {
  return (
    <RequirePermission permission="licences.read">
      <Routes>
        <Route index element={<LicencePage />} />
        <Route path="edit" element={<LicenceEditPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </RequirePermission>
  );
}
