import { Box, Tab, Tabs } from "@mui/material";
import { lazy, Suspense } from "react";
import { useTranslate } from "react-admin";
import { Link, useSearchParams } from "react-router";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { paths } from "../paths.ts";
import { Clauses } from "./Clauses.tsx";
import { newestEdition } from "./newest-edition.ts";
import { useWords } from "./use-words.ts";

const Completeness = lazy(() => import("./completeness/Completeness.tsx"));

/** The newest edition of the rules: its clauses, and whether they leave nothing open and contradict nothing. */
export default function RulebookPage() {
  const words = useWords();
  const translate = useTranslate();
  const [parameters] = useSearchParams();
  const view = parameters.get("view") === "completeness" ? "completeness" : "clauses";
  return (
    <>
      <PageTitle title={translate("rulebook.title")} description={words(newestEdition.title)} />
      <Tabs
        value={view}
        aria-label={translate("rulebook.title")}
        sx={{ marginBottom: 2, borderBottom: 1, borderColor: "divider" }}
      >
        <Tab value="clauses" label={translate("rulebook.clauses")} component={Link} to={paths.rulebook()} />
        <Tab
          value="completeness"
          label={translate("rulebook.completeness")}
          component={Link}
          to={paths.completeness()}
        />
      </Tabs>
      <Box role="tabpanel" aria-label={translate(`rulebook.${view}`)}>
        <Suspense fallback={<LoadingState />}>
          {view === "clauses" ? <Clauses edition={newestEdition} /> : <Completeness edition={newestEdition} />}
        </Suspense>
      </Box>
    </>
  );
}
