import { lazy } from "react";
import { Route, Routes } from "react-router";
import { NotFoundPage } from "../../layout/NotFoundPage.tsx";
import AccountPage from "./AccountPage.tsx";

const AccountEditPage = lazy(() => import("./AccountEditPage.tsx"));

/** Everything under the address of a company account: one line a page. */
export default function AccountRoutes() {
  return (
    <Routes>
      <Route index element={<AccountPage />} />
      <Route path="edit" element={<AccountEditPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
