import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { paths } from "../paths.ts";

export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate("ra.page.not_found")} />
      <EmptyState
        title={translate("ra.message.not_found")}
        action={
          <Button component={Link} to={paths.products()} variant="outlined">
            {translate("command.go_products")}
          </Button>
        }
      />
    </>
  );
}
